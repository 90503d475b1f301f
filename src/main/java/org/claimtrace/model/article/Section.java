package org.claimtrace.model.article;

/**
 * A section of an article. Section 0 is what stands before the first heading; its title is empty
 * unless the article has a title.
 *
 * @param index its place among the article's sections, from 0
 * @param title the heading's text
 * @param level 1 for the outermost headings, 0 for section 0
 * @param parent the index of the section around it; itself for the outermost
 */
public record Section(int index, String title, int level, int parent) {}

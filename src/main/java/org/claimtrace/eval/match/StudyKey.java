package org.claimtrace.eval.match;

record StudyKey(String article, String study) {}

package org.claimtrace.read.html.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page's links lead. Nothing is fetched. */
public final class Addresses {
  private final Optional<String> own;
  private final Optional<URI> base;

  private Addresses(Optional<String> own, Optional<URI> base) {
    this.own = own;
    this.base = base;
  }

  /**
   * The addresses of a page.
   *
   * @param page the page, which may name its own address and the base of its links
   * @return how its links are read
   */
  public static Addresses of(Document page) {
    Optional<String> own =
        first(page, "link[rel=canonical]", "href")
            .or(() -> first(page, "meta[property=og:url]", "content"));
    Optional<URI> base =
        first(page, "base", "href").or(() -> own).flatMap(Addresses::uri).filter(URI::isAbsolute);
    return new Addresses(own.map(Addresses::page), base);
  }

  private static Optional<String> first(Document page, String query, String attribute) {
    Element found = page.head().selectFirst(query);
    return found == null
        ? Optional.empty()
        : Optional.of(found.attr(attribute).strip()).filter(value -> !value.isEmpty());
  }

  /**
   * Where a link leads.
   *
   * @param href as the page has it
   * @return {@code #name} for a place on the page itself, else an address; empty if it leads
   *     nowhere
   */
  public Optional<String> target(String href) {
    String link = href.strip();
    if (link.isEmpty() || link.equals("#") || link.regionMatches(true, 0, "javascript:", 0, 11)) {
      return Optional.empty();
    }
    if (link.startsWith("#")) {
      return Optional.of("#" + decoded(link.substring(1)));
    }
    if (link.indexOf('#') < 0 && link.startsWith("http")) {
      return Optional.of(link);
    }
    String full = base.flatMap(b -> uri(link).map(b::resolve)).map(URI::toString).orElse(link);
    int hash = full.indexOf('#');
    boolean same = hash >= 0 && own.isPresent() && own.get().equals(page(full));
    return Optional.of(same ? "#" + decoded(full.substring(hash + 1)) : full);
  }

  /** An address without its fragment, and however it is reached. */
  private static String page(String address) {
    int hash = address.indexOf('#');
    String page = hash < 0 ? address : address.substring(0, hash);
    return page.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }

  private static String decoded(String name) {
    try {
      return name.indexOf('%') < 0
          ? name
          : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return name;
    }
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

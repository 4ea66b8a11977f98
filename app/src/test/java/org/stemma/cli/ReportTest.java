package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages: every link leads somewhere, all is escaped, nothing is loaded from elsewhere. */
class ReportTest {
    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() {
        Program.in(folder).withStory().ok("report", "-o", "pages");
        Map<String, String> pages = Program.files(folder.resolve("pages"));
        Map<String, Document> documents = new java.util.TreeMap<>();
        pages.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                documents.put(name, Jsoup.parse(text));
            }
        });
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Map.Entry<String, Document> page : documents.entrySet()) {
            for (Element link : page.getValue().select("a[href], link[href]")) {
                String target = link.attr("href");
                if (target.startsWith("https://")) {
                    continue; // the address of an article, to follow by hand
                }
                links++;
                String file = target.contains("#") ? target.substring(0, target.indexOf('#')) : target;
                String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
                boolean leads = pages.containsKey(file)
                        && (anchor.isEmpty() || documents.get(file).getElementById(anchor) != null);
                if (!leads) {
                    broken.add(page.getKey() + " → " + target);
                }
            }
        }
        assertThat(links).isGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRuns() {
        Program.in(folder).withStory().ok("report", "-o", "pages");

        Program.files(folder.resolve("pages")).forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(Jsoup.parse(text).select("script, img, iframe, [onclick], [style]"))
                        .as(name)
                        .isEmpty();
            }
        });
    }

    @Test
    void whatASourceWritesIsTextAndNeverMarkup() throws IOException {
        Program program = Program.in(folder);
        Files.writeString(
                folder.resolve("a.txt"),
                "The mayor said on Wednesday that \"<script>alert(1)</script> 12 people\" had died.\n");
        Files.writeString(
                folder.resolve("articles.csv"),
                "file,outlet,url,title\na.txt,<b>Bold</b>,javascript:alert(1),\"<img src=x onerror=alert(1)>\"\n");
        program.ok("add", "a.txt");
        program.ok("report", "-o", "pages");

        Program.files(folder.resolve("pages")).forEach((name, text) -> {
            if (name.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                assertThat(page.select("script, img, [onerror], a[href^=javascript]"))
                        .as(name)
                        .isEmpty();
            }
        });
        assertThat(Files.readString(folder.resolve("pages/articles.html"))).contains("&lt;img src=x");
    }

    @Test
    void equalStoresGiveEqualPages() {
        Program program = Program.in(folder).withStory();
        program.ok("report", "-o", "one");
        program.at(Program.NOW.plusSeconds(86_400)).ok("report", "-o", "two");

        assertThat(Program.files(folder.resolve("two"))).isEqualTo(Program.files(folder.resolve("one")));
    }

    @Test
    void sentencesThatNothingStandsOnAreLeftOut() {
        Program.in(folder).withStory().ok("report", "-o", "pages");

        assertThat(String.join("", Program.files(folder.resolve("pages")).values()))
                .doesNotContain("Sign up for the Courier", "214 shares");
    }
}

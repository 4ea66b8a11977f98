package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser, without JavaScript. Skipped where no Chromium is found: apt-get install chromium. */
class ReportBrowserTest {
    @TempDir
    Path folder;

    private final TestBrowser browser = TestBrowser.start();

    @BeforeEach
    void writeReport() {
        Program.in(folder).withStory().ok("report", "-o", "pages");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private Page open(String page, int width, ColorScheme scheme) {
        return browser.open(
                folder.resolve("pages/" + page).toUri().toString(),
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900));
    }

    @Test
    void aNumberLeadsToItsWordsAndTheWordsLeadBack() {
        Page page = open("figures.html", 1200, ColorScheme.LIGHT);
        String written = page.locator("td a.words").first().textContent();
        page.locator("td a.words").first().click();

        assertThat(page.url()).contains("article-").contains("#w-f");
        String anchor = page.url().substring(page.url().indexOf('#') + 1);
        var figure = page.locator("[id='" + anchor + "'] ~ a.figure").first();
        assertThat("“" + figure.textContent().replaceAll("\\s+", " ") + "”").isEqualTo(written);

        figure.click();
        assertThat(page.url()).contains("figures.html#");
    }

    @Test
    void everyPageIsLoadedFromItsFolderAlone() {
        for (String name : List.of("index", "figures", "statements", "timeline", "sources", "articles", "problems")) {
            Page page = open(name + ".html", 1200, ColorScheme.DARK);
            assertThat(page.locator("h1").count()).as(name).isEqualTo(1);
        }
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void nothingIsWiderThanANarrowScreen() {
        for (String name : List.of("index", "figures", "statements", "timeline", "sources", "articles")) {
            Page page = open(name + ".html", 400, ColorScheme.LIGHT);
            var main = page.locator("main").boundingBox();
            assertThat(main.width).as(name).isLessThanOrEqualTo(400);
            for (var table : page.locator("table").all()) {
                assertThat(table.boundingBox().width).as(name).isLessThanOrEqualTo(400);
            }
        }
    }

    @Test
    void theStemmaIsDrawnAndLeadsToItsArticles() {
        Page page = open("sources.html", 400, ColorScheme.DARK);
        var box = page.locator("figure.stemma .scroll").boundingBox();
        assertThat(box.x + box.width).isLessThanOrEqualTo(400);
        page.locator("svg.stemma-tree a").first().click();
        assertThat(page.url()).contains("article-");
    }
}

package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workspace in a real browser. Skipped where no Chromium is found: apt-get install chromium. */
class WorkspaceBrowserTest {
    /** A shift of less than this is not seen; Google's limit for a good page is ten times as much. */
    private static final double LARGEST_SHIFT = 0.01;
    /** One page of each kind; those of one thing are found through links. */
    private static final List<String> PAGES = List.of(
            "/",
            "/figures",
            "/statements",
            "/timeline",
            "/places",
            "/sources",
            "/articles",
            "/review",
            "/search?q=dam+killed",
            "/search?q=water&kind=statements",
            "/sources?kind=claimants",
            "/sources?kind=shared",
            "/sources?kind=earlier",
            "/register",
            "/register?entry=outlet&name=Ostrel+Courier",
            "/actors",
            "/decisions",
            "/dossier",
            "/add",
            "/problems");

    private static final List<String> KINDS_OF_LINKS =
            List.of("/series/", "/article/", "/item/", "/statement/", "/place/", "/actors/");
    private static final String SHIFT = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => {
                for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
              }).observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(sum), 300);
            })""";
    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
              .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))""";

    @TempDir
    Path folder;

    private final TestBrowser browser = TestBrowser.start();
    private Optional<Served> started = Optional.empty();

    /** What is served. */
    enum Kept {
        STORY {
            @Override
            void into(Path folder) {
                Program.in(folder).withStory();
            }
        },
        /** Five real articles, where they are there. */
        SEEDS {
            @Override
            void into(Path folder) {
                SeedsTest.addTo(folder);
            }
        };

        abstract void into(Path folder);
    }

    private Served serve(Kept what) {
        what.into(folder);
        Served served = Served.of(folder.resolve("story.stemma"));
        started = Optional.of(served);
        return served;
    }

    @AfterEach
    void close() {
        started.ifPresent(Served::close);
        browser.close();
    }

    private Page open(Served served) {
        return open(served, new Browser.NewContextOptions());
    }

    private Page open(Served served, Browser.NewContextOptions options) {
        return browser.open(served.address(), options);
    }

    /** The address of every kind of page that the record has. */
    private static List<String> pages(Served served, Page page) {
        TreeSet<String> pages = new TreeSet<>();
        for (String path : PAGES) {
            if (served.get(path).statusCode() == 404) {
                continue;
            }
            pages.add(path);
            page.navigate(served.address(path));
            for (String kind : KINDS_OF_LINKS) {
                if (pages.stream().noneMatch(known -> known.startsWith(kind))) {
                    var links = page.locator("main a[href^='" + kind + "']");
                    if (links.count() > 0) {
                        pages.add(links.first().getAttribute("href").replaceAll("#.*", ""));
                    }
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(8);
        return List.copyOf(pages);
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void noPageComplainsOrShiftsWhileItLoads(Kept what) {
        Served served = serve(what);
        Page page = open(served);
        for (String path : pages(served, page)) {
            page.navigate(served.address(path));
            assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
            assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).as(path).isLessThan(LARGEST_SHIFT);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void everyPageIsCleanForAxe(Kept what) throws IOException {
        Served served = serve(what);
        String axe;
        try (InputStream in = WorkspaceBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(
                    served, new Browser.NewContextOptions().setBypassCSP(true).setColorScheme(scheme));
            List<String> violations = new ArrayList<>();
            for (String path : pages(served, page)) {
                page.navigate(served.address(path));
                page.evaluate(axe);
                for (Object violation : (List<?>) page.evaluate(AXE)) {
                    violations.add(scheme + " " + path + " " + violation);
                }
            }
            assertThat(violations).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void withoutScriptsEveryPageSaysTheSame(Kept what) {
        Served served = serve(what);
        Page with = open(served);
        Page without = open(served, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        for (String path : pages(served, with)) {
            without.navigate(served.address(path));
            assertThat(without.locator("h1").count()).as(path).isEqualTo(1);
            assertThat(without.locator("main").innerText()).as(path).isNotBlank();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aKeyboardReachesTheContentAndShowsWhereItIs() {
        Served served = serve(Kept.STORY);
        Page page = open(served);
        page.navigate(served.address("/figures"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
        assertThat(page.locator("a.skip").boundingBox().x).isGreaterThanOrEqualTo(0);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("top");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("() => document.activeElement.closest('main') !== null"))
                .isTrue();
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("none");
        assertThat((Integer) page.evaluate(
                        "() => [...document.querySelectorAll('[tabindex]')].filter(e => e.tabIndex > 0).length"))
                .isZero();
    }

    @Test
    void onPaperThereIsTheRecordAndNothingToPress() {
        Served served = serve(Kept.STORY);
        Page page = open(served);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String path : List.of("/", "/figures", "/search?q=dam")) {
            page.navigate(served.address(path));
            assertThat(page.locator("main").isVisible()).as(path).isTrue();
            assertThat(page.locator("header nav").isVisible()).as(path).isFalse();
            assertThat(page.locator("main button").all()).as(path).noneMatch(button -> button.isVisible());
        }
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void nothingIsWiderThanANarrowScreen(Kept what) {
        Served served = serve(what);
        Page page = open(served);
        List<String> pages = pages(served, page);
        page.setViewportSize(400, 900);
        for (String path : pages) {
            page.navigate(served.address(path));
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(400);
        }
    }

    @Test
    void theStemmaScrollsInItsOwnBoxAndEachArticleOfItIsALink() {
        Served served = serve(Kept.STORY);
        for (boolean scripts : List.of(true, false)) {
            Page page = open(
                    served,
                    new Browser.NewContextOptions()
                            .setJavaScriptEnabled(scripts)
                            .setViewportSize(400, 900));
            page.navigate(served.address("/sources?kind=shared"));
            var box = page.locator("figure.stemma .scroll").boundingBox();
            assertThat(box.x + box.width).isLessThanOrEqualTo(400);
            assertThat(page.locator("svg.stemma-tree").boundingBox().width).isGreaterThan(400);
            assertThat(page.locator("svg.stemma-tree .edge.unknown path").count())
                    .isEqualTo(1);
            assertThat(page.locator("svg.stemma-tree .edge").count()).isGreaterThan(3);
            assertThat(page.locator("svg.stemma-tree desc").textContent())
                    .contains("Belmarsk Gazette, 9 Oct · 100% of its words · credits");
            page.locator("svg.stemma-tree a").first().click();
            assertThat(page.url()).contains("/article/");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPastedTextComesInAndLeadsToItsWords() {
        Served served = serve(Kept.STORY);
        for (boolean scripts : List.of(true, false)) {
            Page page = open(served, new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
            page.navigate(served.address("/add"));
            page.locator("#text")
                    .fill("The National Emergency Service said " + (scripts ? "35" : "36")
                            + " people were killed in Karsk.");
            page.locator("#outlet").fill("Ostrel Evening");
            page.locator("#published").fill("2024-10-16");
            page.locator("form.add button").first().click();
            assertThat(page.url()).contains("/add/");
            page.locator(".progress:has-text('Done: 1 article read')").waitFor();
            page.locator(".brought a.words").first().waitFor();
            page.locator(".brought a.words").first().click();
            assertThat(page.url()).contains("/article/").contains("#w-");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void filesComeInAndAreFoundBySearching() throws IOException {
        Served served = serve(Kept.STORY);
        Path file = folder.resolve("evening.txt");
        Files.writeString(file, "Officials in Karsk said 37 people had been killed by the quetzalcoatlus flood.\n");
        Page page = open(served);
        page.navigate(served.address("/add"));
        page.locator("#files").setInputFiles(file);
        page.locator("#files-outlet").fill("Ostrel Evening");
        page.locator("form.add button").nth(1).click();
        page.locator(".progress:has-text('Done: 1 article read')").waitFor();
        page.locator("form.search input").fill("Quetzalcoatlus");
        page.locator("form.search input").press("Enter");
        page.locator("ol.hits p a").first().click();
        assertThat(page.url()).contains("#at-");
        assertThat(page.locator(".body .found").first().textContent()).isEqualTo("quetzalcoatlus");
        assertThat(browser.complaints()).isEmpty();
    }
}

package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            "/add",
            "/problems");

    private static final List<String> KINDS_OF_LINKS =
            List.of("/series/", "/article/", "/item/", "/statement/", "/place/", "/source/", "/outlet/");
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

    private Served served;
    private Playwright playwright;
    private Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void openBrowser() {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no Chromium found; to run this test: apt-get install chromium");
        Program.in(folder).withStory();
        served = Served.of(folder.resolve("story.stemma"));
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterEach
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
        if (served != null) {
            served.close();
        }
    }

    private static Optional<Path> chromium() {
        Stream<Path> named = Optional.ofNullable(System.getenv("STEMMA_BROWSER")).map(Path::of).stream();
        Stream<Path> usual =
                Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of("/usr/bin", name));
        return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
    }

    /** A browser that was let in; what its console and its requests complain of is collected. */
    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setViewportSize(1300, 1000));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequestFailed(request -> {
            // The stream of a job's progress ends when the page is left.
            if (!request.url().endsWith("/events")) {
                complaints.add(request.url() + ": " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.url() + ": " + response.status());
            }
        });
        page.navigate(served.address());
        return page;
    }

    private Page open() {
        return open(new Browser.NewContextOptions());
    }

    /** The address of every kind of page that the demonstration story has. */
    private List<String> pages(Page page) {
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

    @Test
    void noPageComplainsOrShiftsWhileItLoads() {
        Page page = open();
        for (String path : pages(page)) {
            page.navigate(served.address(path));
            assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
            assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).as(path).isLessThan(LARGEST_SHIFT);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyPageIsCleanForAxe() throws IOException {
        String axe;
        try (InputStream in = WorkspaceBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = open(new Browser.NewContextOptions().setBypassCSP(true).setColorScheme(scheme));
            List<String> violations = new ArrayList<>();
            for (String path : pages(page)) {
                page.navigate(served.address(path));
                page.evaluate(axe);
                for (Object violation : (List<?>) page.evaluate(AXE)) {
                    violations.add(scheme + " " + path + " " + violation);
                }
            }
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void withoutScriptsEveryPageSaysTheSame() {
        Page with = open();
        Page without = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        for (String path : pages(with)) {
            without.navigate(served.address(path));
            assertThat(without.locator("h1").count()).as(path).isEqualTo(1);
            assertThat(without.locator("main").innerText()).as(path).isNotBlank();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aKeyboardReachesTheContentAndShowsWhereItIs() {
        Page page = open();
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
        Page page = open();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String path : List.of("/", "/figures", "/search?q=dam")) {
            page.navigate(served.address(path));
            assertThat(page.locator("main").isVisible()).as(path).isTrue();
            assertThat(page.locator("header nav").isVisible()).as(path).isFalse();
            assertThat(page.locator("main button").all()).as(path).noneMatch(button -> button.isVisible());
        }
    }

    @Test
    void nothingIsWiderThanANarrowScreen() {
        Page page = open();
        List<String> pages = pages(page);
        page.setViewportSize(400, 900);
        for (String path : pages) {
            page.navigate(served.address(path));
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(400);
        }
    }

    @Test
    void aPastedTextComesInAndLeadsToItsWords() {
        for (boolean scripts : List.of(true, false)) {
            Page page = open(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
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
        assertThat(complaints).isEmpty();
    }

    @Test
    void filesComeInAndAreFoundBySearching() throws IOException {
        Path file = folder.resolve("evening.txt");
        Files.writeString(file, "Officials in Karsk said 37 people had been killed by the quetzalcoatlus flood.\n");
        Page page = open();
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
        assertThat(complaints).isEmpty();
    }
}

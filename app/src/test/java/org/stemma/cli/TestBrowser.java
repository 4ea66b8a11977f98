package org.stemma.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium for a test, and what its console and its requests complain of. */
final class TestBrowser implements AutoCloseable {
    private static final int WIDTH = 1300;
    private static final int HEIGHT = 1000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; the test is skipped where there is none. */
    static TestBrowser start() {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no Chromium found; to run this test: apt-get install chromium");
        Playwright playwright = Playwright.create();
        return new TestBrowser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.get())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    private static Optional<Path> chromium() {
        Stream<Path> named = Optional.ofNullable(System.getenv("STEMMA_BROWSER")).map(Path::of).stream();
        Stream<Path> usual =
                Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of("/usr/bin", name));
        return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
    }

    /** A page of a new visitor at this address. */
    Page open(String address, Browser.NewContextOptions options) {
        BrowserContext context =
                browser.newContext(options.viewportSize == null ? options.setViewportSize(WIDTH, HEIGHT) : options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> requests.add(request.url()));
        page.onRequestFailed(request -> {
            // The stream of a job's progress ends when the page is left, and a download is taken out of the browser's
            // hands.
            if (!request.url().endsWith("/events") && !request.url().contains("/dossier/")) {
                complaints.add(request.url() + ": " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.url() + ": " + response.status());
            }
        });
        page.navigate(address);
        return page;
    }

    /** What was complained of by all pages so far: errors and warnings, requests that failed. */
    List<String> complaints() {
        return complaints;
    }

    /** The addresses that were asked for. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

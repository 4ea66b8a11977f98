package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a desk does in the workspace, in a real browser, with scripts and without. */
class ReviewBrowserTest {
    /** Selects words in the reader, as a mouse does. */
    private static final String SELECT = """
            words => {
              const walker = document.createTreeWalker(document.getElementById('body'), NodeFilter.SHOW_TEXT);
              const nodes = [];
              let text = '';
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                nodes.push([node, text.length]);
                text += node.textContent;
              }
              const from = text.indexOf(words);
              if (from < 0) return false;
              const place = at => {
                const [node, start] = nodes.filter(([, begin]) => begin <= at).pop();
                return [node, at - start];
              };
              document.getSelection().setBaseAndExtent(...place(from), ...place(from + words.length - 1));
              document.getSelection().modify('extend', 'forward', 'character');
              return true;
            }""";

    @TempDir
    Path folder;

    private final TestBrowser browser = TestBrowser.start();
    private Served served;

    @BeforeEach
    void serve() {
        Program.in(folder).withStory();
        served = Served.of(folder.resolve("story.stemma"));
    }

    @AfterEach
    void close() {
        served.close();
        browser.close();
    }

    private Page open(boolean scripts) {
        return browser.open(served.address(), new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    }

    private void show(Page page, String path) {
        page.navigate(served.address(path));
    }

    /** The article whose title or outlet has these words. */
    private void read(Page page, String words) {
        show(page, "/articles");
        page.locator("tr:has-text('" + words + "') a.words").first().click();
    }

    /** The first form that has this button. */
    private static Locator form(Page page, String button) {
        return page.locator("form:has(button:text-is('" + button + "'))").first();
    }

    private static void send(Locator form, String who) {
        if (form.locator("input[name=who]:not([type=hidden])").count() > 0) {
            form.locator("input[name=who]").fill(who);
        }
        form.locator("button").last().click();
    }

    private static void unfold(Page page) {
        page.locator("details summary").first().click();
    }

    @Test
    void theQueueIsGoneThroughWithOneKeyEach() {
        Page page = open(true);
        show(page, "/review");
        page.keyboard().press("s");
        page.waitForURL("**/item/**");
        String first = page.url();
        page.locator("section.desk form.decide input[name=who]").first().fill("Ana");
        page.keyboard().press("Tab");
        page.keyboard().press("e");
        page.keyboard().type("read it all");
        page.locator("h1").click();
        page.keyboard().press("a");
        page.waitForURL(url -> url.contains("/item/") && !url.equals(first));
        String second = page.url();
        assertThat(page.locator("section.desk form.decide input[name=who]")
                        .first()
                        .inputValue())
                .isEqualTo("Ana");
        page.keyboard().press("r");
        page.waitForURL(url -> url.contains("/item/") && !url.equals(second));
        show(page, "/decisions");
        assertThat(page.locator("table.decisions tbody tr").count()).isEqualTo(2);
        assertThat(page.locator("table.decisions").innerText()).contains("accept", "reject", "read it all", "Ana");
        page.locator("table.decisions button").first().click();
        assertThat(page.locator("table.decisions tbody tr").count()).isEqualTo(3);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsThatWereMissedAreAdded(boolean scripts) {
        Page page = open(scripts);
        read(page, "Ostrel Courier");
        if (scripts) {
            assertThat(page.evaluate(SELECT, "rises to 17")).isEqualTo(true);
            page.waitForCondition(() ->
                    !page.locator("#missed-form input[name=start]").inputValue().isEmpty());
            assertThat(page.locator("#missed-form input[name=words]").inputValue())
                    .isEqualTo("rises to 17");
        } else {
            page.locator("#missed-form input[name=words]").fill("rises to 17");
        }
        send(page.locator("#missed-form"), "Ana");
        assertThat(page.url()).contains("/item/");
        assertThat(page.locator("section.desk h2").innerText()).contains("accepted");
        unfold(page);
        Locator measure = page.locator("form.decide:has(input[name=field][value=measure])");
        measure.locator("input[name=value]").fill("killed");
        send(measure, "Ana");
        assertThat(page.locator("main").innerText()).contains("People killed", "17");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDateTheOutletTheClaimantAndTheSpeakerAreSet(boolean scripts) {
        Page page = open(scripts);
        read(page, "grenholm-ledger-2024-10-10");
        unfold(page);
        Locator date = page.locator("form.decide:has(input[name=field][value=published])");
        date.locator("input[name=value]").fill("2024-10-10");
        send(date, "Ana");
        unfold(page);
        Locator outlet = page.locator("form.decide:has(input[name=field][value=outlet])");
        outlet.locator("input[name=value]").fill("Grenholm Ledger");
        send(outlet, "Ana");
        assertThat(page.locator("dl.facts").first().innerText()).contains("10 Oct 2024", "Grenholm Ledger");

        for (String field : new String[] {"claimant", "speaker"}) {
            show(page, "/review?kind=" + (field.equals("claimant") ? "figures" : "statements"));
            page.locator("table a.words").first().click();
            unfold(page);
            Locator name = page.locator("form.decide:has(input[name=field][value=" + field + "])");
            name.locator("input[name=value]").fill("Lena Kovarsh");
            send(name, "Ana");
            assertThat(page.locator("dl.facts").first().innerText()).as(field).contains("Lena Kovarsh");
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRelationIsRelabelledAndTheProgramsWordStandsBesideIt(boolean scripts) {
        Page page = open(scripts);
        show(page, "/figures");
        page.locator("section.series").first().locator("a.why").nth(1).click();
        unfold(page);
        Locator relabel = form(page, "Relabel");
        relabel.locator("select[name=value]").selectOption("disputed");
        send(relabel, "Ana");
        assertThat(page.locator("main").innerText()).contains("disputed");
        show(page, "/decisions");
        assertThat(page.locator("table.decisions").innerText()).contains("relabel", "disputed");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void actorsPlacesAndSeriesAreMerged(boolean scripts) {
        Page page = open(scripts);
        show(page, "/actors");
        page.locator("td a:text-is('merge…')").first().click();
        Locator same = form(page, "is the same");
        send(same, "Ana");
        show(page, "/places");
        page.locator("main th a").nth(1).click();
        Locator place = form(page, "Merge");
        place.locator("select[name=other]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        send(place, "Ana");
        assertThat(page.url()).contains("/place/");
        show(page, "/figures?kind=single");
        page.locator("a.why").first().click();
        unfold(page);
        Locator series = form(page, "Merge");
        series.locator("select[name=other]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        send(series, "Ana");
        show(page, "/decisions");
        assertThat(page.locator("table.decisions tbody tr").count()).isEqualTo(3);
        assertThat(page.locator("table.decisions tbody").innerText()).doesNotContain("not attached");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRegisterIsKeptAndADossierIsMade(boolean scripts) throws IOException {
        Page page = open(scripts);
        show(page, "/sources");
        page.locator("td.register a").first().click();
        page.locator("#side").fill("the state");
        page.locator("#grade").selectOption("B");
        page.locator("main form button").click();
        assertThat(page.url()).contains("/sources");
        assertThat(page.locator("td.register").first().innerText()).contains("side: the state", "graded B");

        show(page, "/review");
        page.locator("table a.words").first().click();
        send(form(page, "Accept (a)"), "Ana");
        page.locator("nav a:text-is('Dossier')").click();
        page.locator("#question").fill("How many?");
        page.locator("main form button").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("How many?");
        assertThat(page.locator("main").innerText()).contains("What it leaves out", "marked “restricted”");
        Download download = page.waitForDownload(
                () -> page.locator("a:text-is('dossier.pdf')").click());
        assertThat(Files.readString(download.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(browser.complaints()).isEmpty();
    }
}

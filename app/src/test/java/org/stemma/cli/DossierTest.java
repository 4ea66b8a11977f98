package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Action;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Statement;
import org.stemma.store.Json;
import org.stemma.store.Store;

/** The dossier of the demonstration story, one article of which is restricted. */
class DossierTest {
    private static final Instant BEFORE = Instant.parse("2024-10-17T11:00:00Z");
    private static final String CUT_OFF = "2024-10-18";

    @TempDir
    Path folder;

    /** The story with all of its figures and every other statement accepted, those of the restricted article, too. */
    private Program reviewed() {
        Program program = Program.in(folder).withStory();
        decide(all("story.stemma"));
        return program;
    }

    private List<Decision> all(String store) {
        List<Decision> decisions = new ArrayList<>();
        for (Reading reading : readings(store)) {
            for (Figure figure : reading.figures()) {
                decisions.add(accept(reading.article(), figure.id()));
            }
            for (int i = 0; i < reading.statements().size(); i += 2) {
                Statement statement = reading.statements().get(i);
                decisions.add(accept(reading.article(), statement.id()));
            }
        }
        assertThat(decisions).hasSizeGreaterThan(100);
        return decisions;
    }

    private static Decision accept(Article article, ItemId item) {
        return Decision.of(Anchor.of(article, item), Action.ACCEPT, "", "read in full", "Ada Lind", BEFORE);
    }

    private void decide(List<Decision> decisions) {
        try (Store store = Store.write(folder.resolve("story.stemma"), "a test", Clock.fixed(BEFORE, ZoneOffset.UTC))) {
            store.decide(decisions);
        }
    }

    private List<Reading> readings(String store) {
        try (Store read = Store.read(folder.resolve(store))) {
            return read.readings();
        }
    }

    private void dossier(Program program, String target, String... more) {
        List<String> arguments = new ArrayList<>(List.of("dossier", "--cut-off", CUT_OFF, "-o", target));
        arguments.addAll(List.of(more));
        program.ok(arguments.toArray(String[]::new));
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    private JsonNode json(String target) throws IOException {
        return Json.mapper().readTree(bytes(target + "/dossier.json"));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void twoDossiersOfOneCutOffAreByteIdenticalAndTheManifestHoldsTheirHashes() throws IOException {
        Program program = reviewed();
        dossier(program, "one", "--question", "How many people died?");
        Program later = program.at(Instant.parse("2024-10-30T08:00:00Z"));
        later.ok("add", Program.STORY.resolve("later").toAbsolutePath().toString());
        dossier(later, "two", "--question", "How many people died?");

        for (String file : List.of("dossier.html", "dossier.pdf", "dossier.json", "SHA256SUMS")) {
            assertThat(bytes("two/" + file)).as(file).isEqualTo(bytes("one/" + file));
        }
        String manifest = new String(bytes("one/SHA256SUMS"), StandardCharsets.UTF_8);
        assertThat(manifest.lines()).hasSize(3);
        for (String line : manifest.lines().toList()) {
            assertThat(line).matches("[0-9a-f]{64}  dossier\\.(html|json|pdf)");
            assertThat(ArticleId.sha256(bytes("one/" + line.substring(66)))).isEqualTo(line.substring(0, 64));
        }
    }

    /** What stands under each number. */
    private Map<String, String> numbered(String target) throws IOException {
        Map<String, String> numbered = new TreeMap<>();
        JsonNode dossier = json(target);
        dossier.path("articles")
                .forEach(article -> numbered.put(
                        article.path("number").asText(), article.path("id").asText()));
        for (JsonNode question : dossier.path("figures")) {
            for (JsonNode claimant : question.path("claimants")) {
                claims(claimant, numbered);
            }
        }
        dossier.path("statements").forEach(speaker -> claims(speaker, numbered));
        assertThat(numbered).hasSizeGreaterThan(100);
        return numbered;
    }

    private static void claims(JsonNode block, Map<String, String> numbered) {
        for (JsonNode claim : block.path("claims")) {
            for (String number : claim.path("number").asText().split(", ")) {
                assertThat(numbered.put(number, claim.path("words").asText()))
                        .as("what else has the number %s", number)
                        .isNull();
            }
        }
    }

    @Test
    void addingTenArticlesAltersNoPrintedNumber() throws IOException {
        Program program = reviewed();
        dossier(program, "before");
        Map<String, String> before = numbered("before");
        Path more = Files.createDirectories(folder.resolve("more"));
        for (int i = 0; i < 10; i++) {
            Files.writeString(
                    more.resolve("note-" + i + ".txt"),
                    "KARSK, 8 October 2024. At least " + (40 + i)
                            + " boats were sent to the valley below Karsk on Tuesday.");
        }
        program.ok("add", more.toString());
        decide(all("story.stemma"));
        dossier(program, "after");

        Map<String, String> after = numbered("after");
        assertThat(after).hasSizeGreaterThan(before.size() + 10);
        Map<String, String> articles = new TreeMap<>(before);
        articles.keySet().removeIf(number -> !number.startsWith("A"));
        assertThat(after).containsAllEntriesOf(articles);
        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach((number, words) -> assertThat(number.startsWith("F") ? after.get(number) : words)
                .as(number)
                .isEqualTo(words));
    }

    @Test
    void theNumbersOfARemovedArticleAreNeverUsedAgain() throws IOException {
        Program program = reviewed();
        dossier(program, "before");
        Map<String, String> before = numbered("before");
        program.ok("remove", "radio-halvik-2024-10-10.txt");
        Path note = Files.writeString(
                folder.resolve("note.txt"), "KARSK, 8 October 2024. At least 40 boats were sent to Karsk on Tuesday.");
        program.ok("add", note.toString());
        dossier(program, "after");

        String added = json("after").path("articles").findValuesAsText("number").stream()
                .filter(number -> !before.containsKey(number))
                .findFirst()
                .orElseThrow();
        int last = before.keySet().stream()
                .mapToInt(number -> Integer.parseInt(number.substring(1)))
                .max()
                .orElseThrow();
        assertThat(Integer.parseInt(added.substring(1))).isGreaterThan(last);
    }

    @Test
    void aFileThatCouldNotBeOpenedIsNamedInTheDossierOfItsTime() throws IOException {
        Program program = reviewed();
        Path desk = Files.createDirectories(folder.resolve("private/desk"));
        Files.writeString(desk.resolve("leak.pages"), "?");
        Files.writeString(desk.resolve("fax.txt"), "");
        program.run("add", "private/desk/leak.pages", "private/desk/fax.txt", "--db", "story.stemma");
        dossier(program, "one");
        assertThat(Files.readString(folder.resolve("one/dossier.html")))
                .contains("Not opened, and not searched", "leak.pages", "fax.txt", "2 files could not be opened")
                .doesNotContain("private/desk");

        Files.writeString(desk.resolve("fax.txt"), "Nine people were killed in Karsk.");
        Program later = program.at(Instant.parse("2024-10-30T08:00:00Z"));
        later.ok("add", "private/desk/fax.txt", "--db", "story.stemma");
        assertThat(later.ok("show", "problems", "--db", "story.stemma")).doesNotContain("fax.txt");
        dossier(later, "two");
        for (String file : List.of("dossier.html", "dossier.pdf", "dossier.json")) {
            assertThat(bytes("two/" + file)).as(file).isEqualTo(bytes("one/" + file));
        }
        later.ok("dossier", "--cut-off", "now", "-o", "three");
        assertThat(Files.readString(folder.resolve("three/dossier.html")))
                .contains("leak.pages")
                .doesNotContain("fax.txt</td><td>empty");
    }

    @Test
    void noEightWordsOfTheRestrictedArticleStandInWhatIsHandedOn() throws IOException {
        Program program = Program.in(folder).withStory();
        List<Decision> decisions = all("story.stemma");
        Reading restricted = readings("story.stemma").stream()
                .filter(reading -> reading.article().handling().isPresent())
                .findFirst()
                .orElseThrow();
        Reading open = readings("story.stemma").stream()
                .filter(reading -> reading.article().handling().isEmpty()
                        && !reading.figures().isEmpty())
                .findFirst()
                .orElseThrow();
        String secret = restricted.article().body();
        decisions.add(Decision.of(
                Anchor.of(open.article(), open.figures().get(0).id()),
                Action.ACCEPT,
                "",
                "the other says: " + secret.substring(0, Math.min(300, secret.length())),
                "Ada Lind",
                BEFORE.plusSeconds(9)));
        decide(decisions);
        dossier(program, "out/dossier");
        program.ok("report", "-o", "out/report");
        program.ok("export", "-o", "out/export");
        program.ok("decisions", "export", "out/desk.jsonl");

        Set<String> runs = runs(secret);
        readings("story.stemma").stream()
                .filter(reading -> reading.article().handling().isEmpty())
                .forEach(reading -> runs.removeAll(runs(reading.article().body())));
        assertThat(runs).hasSizeGreaterThan(50);
        int checked = 0;
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Set<String> found = runs(plain(file));
                found.retainAll(runs);
                assertThat(found).as(file.toString()).isEmpty();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(30);
        assertThat(json("out/dossier").path("heldBack").get(0).path("articles").asInt())
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/dossier/dossier.html")))
                .contains("[not shown: repeats words of an article that may not be handed on]");
    }

    private static String plain(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            return text(file);
        }
        String written = Files.readString(file);
        return name.endsWith(".html") ? Jsoup.parse(written).text() : written;
    }

    private static Set<String> runs(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 8 <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 8)));
        }
        return runs;
    }

    @Test
    void aPermittedLabelIsInAndStandsOnEveryPage() throws IOException {
        Program program = reviewed();
        dossier(program, "permitted", "--permit", "restricted");

        assertThat(json("permitted").path("heldBack")).isEmpty();
        try (PDDocument document = Loader.loadPDF(bytes("permitted/dossier.pdf"))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .as("page %d", page)
                        .startsWith("restricted")
                        .contains("page " + page + " of " + document.getNumberOfPages());
            }
        }
    }

    @Test
    void onlyWhatWasAcceptedIsInIt() throws IOException {
        Program program = Program.in(folder).withStory();
        Reading courier = readings("story.stemma").stream()
                .filter(reading -> reading.article().label().equals("Ostrel Courier"))
                .filter(reading -> reading.article().title().orElse("").contains("17"))
                .findFirst()
                .orElseThrow();
        ItemId accepted = courier.figures().get(0).id();
        decide(List.of(
                accept(courier.article(), accepted),
                Decision.of(
                        Anchor.of(courier.article(), courier.figures().get(1).id()),
                        Action.REJECT,
                        "",
                        "",
                        "Ada Lind",
                        BEFORE)));
        dossier(program, "out");

        JsonNode dossier = json("out");
        assertThat(dossier.path("figures")).hasSize(1);
        assertThat(dossier.path("figures").get(0).path("claimants").get(0).path("claims"))
                .hasSize(1);
        assertThat(dossier.path("differences")).isEmpty();
        assertThat(dossier.path("statements")).isEmpty();
        assertThat(dossier.path("counts").path("rejected").asInt()).isEqualTo(1);
        assertThat(dossier.path("oneSource")).hasSize(1);
    }

    @Test
    void whatCameInAfterTheCutOffIsNotInIt() {
        Program program = reviewed();
        Program.Result result = program.run("dossier", "--cut-off", "2024-10-17", "-o", "early");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("No article that may be in a dossier came in before 2024-10-17T00:00:00Z");
        assertThat(program.run("dossier", "--cut-off", "soon", "-o", "early").code())
                .isEqualTo(2);
    }
}

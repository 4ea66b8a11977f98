package org.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Outlet;
import org.stemma.model.Problem;
import org.stemma.model.Span;
import org.stemma.model.When;

class IngestTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @TempDir
    private Path folder;

    private final List<Ingested> ingested = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void theBodyOfAPlainTextIsItsTextUnchanged() throws IOException {
        String text = "Die Brücke\r\n\r\n\u2028 ist zu 😀.\r";
        write("a.txt", text);
        read("a.txt");
        assertThat(sole().article().body()).isEqualTo(text);
        assertThat(sole().article().sourceKey()).isEqualTo("a.txt");
        assertThat(sole().article().id()).isEqualTo(ArticleId.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(sole().retrieval().charset()).isEqualTo("UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheBodyButOfTheSource() throws IOException {
        write("a.txt", "\uFEFFThe bridge is closed.");
        read("a.txt");
        Article article = sole().article();
        assertThat(article.body()).isEqualTo("The bridge is closed.");
        assertThat(article.alignment().source(new Span(4, 10))).contains(new Span(5, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE,UTF-16LE,true",
        "UTF-16BE,UTF-16BE,true",
        "UTF-16LE,UTF-16LE,false",
        "windows-1252,windows-1252,false",
        "UTF-8,UTF-8,false"
    })
    void theRecordedCharsetDecodesTheOriginalToTheSameText(String written, String expected, boolean mark)
            throws IOException {
        String text =
                "The café on the pier – the “Mole” – is closed, said its owner, and so is the bridge to Saint-Étienne.";
        Files.write(folder.resolve("a.txt"), ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(written)));
        read("a.txt");
        assertThat(sole().article().body()).isEqualTo(text);
        assertThat(sole().retrieval().charset()).isEqualTo(expected);
        assertThat(new String(
                        sole().original(), Charset.forName(sole().retrieval().charset())))
                .endsWith(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R"})
    void cyrillicTextsOfOldCharsetsAreRead(String charset) throws IOException {
        String text =
                "Мост закрыт на четыре месяца, сообщила мэр города в понедельник. Никто не пострадал, добавила она."
                        .repeat(3);
        Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
        read("a.txt");
        assertThat(sole().article().body()).isEqualTo(text);
    }

    @Test
    void japaneseInShiftJisIsRead() throws IOException {
        String text = "橋は四か月間閉鎖されると市長が月曜日に述べた。けが人はいなかった。".repeat(3);
        Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName("Shift_JIS")));
        read("a.txt");
        assertThat(sole().article().body()).isEqualTo(text);
    }

    @Test
    void utf8ThatBreaksOffIsReadWithAProblem() throws IOException {
        byte[] whole = "The bridge – closed 😀".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.txt"), java.util.Arrays.copyOf(whole, whole.length - 1));
        read("a.txt");
        assertThat(sole().article().body()).startsWith("The bridge – closed ");
        assertThat(sole().problems()).extracting(Problem::kind).containsExactly("damaged text");
        assertThat(new String(sole().original(), StandardCharsets.UTF_8))
                .isEqualTo(sole().article().body());
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithItsSidecar() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        write("b.txt", "The second text is here.");
        write("a.txt", "The first text is here.");
        write("sub/c.md", "The third text is here.");
        write(".hidden.txt", "Not read.");
        write(
                "articles.csv",
                "file,outlet,url,published,title,byline,handling\n"
                        + "a.txt,Harbour Gazette,HTTP://Example.org:80/a?utm_source=x&id=1#top,2025-02-11T09:30:00+01:00,Bridge,Ada Brunn,restricted\n"
                        + "sub/c.md,Pier Post,,2025-02-12,,,\n");
        read("");
        assertThat(problems).isEmpty();
        assertThat(ingested)
                .extracting(found -> found.article().sourceKey())
                .containsExactly("https://example.org/a?id=1", "b.txt", "c.md");
        Article first = ingested.get(0).article();
        assertThat(first.outlet().map(Outlet::name)).contains("Harbour Gazette");
        assertThat(first.outlet().flatMap(Outlet::domain)).contains("example.org");
        assertThat(first.handling()).contains("restricted");
        assertThat(first.byline()).contains("Ada Brunn");
        assertThat(first.publishedWhen().map(When::value)).contains("2025-02-11T09:30");
        assertThat(first.words(first.publishedWhen().orElseThrow().because().get(0)))
                .isEqualTo("2025-02-11T09:30:00+01:00");
        assertThat(ingested.get(2).article().outlet().map(Outlet::name)).contains("Pier Post");
    }

    @Test
    void aFileNamedByItselfIsTheSameArticleAsInItsFolder() throws IOException {
        write("a.txt", "The first text is here.");
        write("articles.csv", "file,url\na.txt,https://example.org/a\n");
        read("");
        read("a.txt");
        assertThat(ingested).hasSize(2);
        assertThat(ingested.get(1).article()).isEqualTo(ingested.get(0).article());
        assertThat(ingested.get(1).retrieval()).isEqualTo(ingested.get(0).retrieval());
    }

    @Test
    void aSidecarReachesNoFileOutsideItsFolderAndSaysWhatIsMissing() throws IOException {
        write("a.txt", "The first text is here.");
        write(
                "articles.json",
                "[{\"file\":\"../a.txt\"},{\"file\":\"/etc/hosts\"},{\"file\":\"b.txt\"},{\"outlet\":\"X\"},{\"file\":\"a.txt\",\"title\":\"T\"}]");
        read("");
        assertThat(sole().article().title()).contains("T");
        assertThat(problems)
                .extracting(Problem::kind)
                .containsOnly("sidecar row not used")
                .hasSize(4);
    }

    @Test
    void rowsOfJsonLinesAreReadAndBadOnesListed() throws IOException {
        write(
                "rows.jsonl",
                "{\"id\":\"one\",\"text\":\"The first.\\r\\nText.\",\"published\":\"2025-02-11\",\"outlet\":\"Gazette\"}\n"
                        + "not json\n\n{\"id\":\"two\"}\n[1]\n"
                        + "{\"id\":3,\"html\":\"<p>A paragraph that is long enough to be seen as one.</p>\",\"url\":\"https://example.org/3\"}\n"
                        + "{\"text\":\"Half \\ud83d a pair.\"}\n");
        read("rows.jsonl");
        assertThat(problems).extracting(Problem::kind).containsExactly("not JSON", "no text", "not JSON");
        assertThat(problems.get(0).where()).endsWith("rows.jsonl:2");
        assertThat(ingested)
                .extracting(found -> found.article().sourceKey())
                .containsExactly("one", "https://example.org/3", "rows.jsonl:7");
        assertThat(ingested.get(0).article().body()).isEqualTo("The first.\r\nText.");
        assertThat(ingested.get(0).original()).isEqualTo("The first.\r\nText.".getBytes(StandardCharsets.UTF_8));
        assertThat(ingested.get(0).retrieval().location()).endsWith("rows.jsonl:1");
        assertThat(ingested.get(1).article().body()).isEqualTo("A paragraph that is long enough to be seen as one.");
        assertThat(ingested.get(1).suppliedId()).contains("3");
        assertThat(ingested.get(2).article().body()).isEqualTo("Half \uFFFD a pair.");
        assertThat(ingested.get(2).problems()).extracting(Problem::kind).containsExactly("damaged text");
    }

    @Test
    void editingTheMetadataOfARowMakesNoOtherArticle() {
        standardInput("{\"id\":\"one\",\"text\":\"The text.\",\"published\":\"2025-02-11\"}\n"
                + "{\"published\":\"2025-02-12\",\"text\":\"The text.\",\"title\":\"T\",\"id\":\"one\"}");
        assertThat(ingested).hasSize(2);
        assertThat(ingested.get(1).article().id())
                .isEqualTo(ingested.get(0).article().id());
    }

    @Test
    void standardInputMayBePlainText() {
        standardInput("The bridge {it is old} is closed.");
        assertThat(sole().article().body()).isEqualTo("The bridge {it is old} is closed.");
    }

    @Test
    void twoFilesWithTheSameContentAreTwoArticles() throws IOException {
        write("a.txt", "The same text.");
        write("b.txt", "The same text.");
        read("");
        assertThat(ingested)
                .extracting(found -> found.article().id())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void whatIsNoTextIsAProblemAndTheRestIsRead() throws IOException {
        write("a-empty.txt", "");
        write("b-blank.txt", " \n ");
        Files.write(folder.resolve("c-binary.txt"), new byte[] {1, 0, 2, 0, 0, 0, 3, 1, 0, 0, 7, 8, 1, 2});
        write("d-document.txt", "%PDF-1.7 and so on");
        write("e.doc", "Some office document");
        write("f.txt", "The text is here.");
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("g.txt").toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        read("");
        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly("empty", "empty", "not a text", "not a text", "kind of file not read", "too large");
        assertThat(sole().article().sourceKey()).isEqualTo("f.txt");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).contains(folder.toString()));
    }

    @Test
    void aMissingSourceIsAProblem() {
        read("nothing-here");
        assertThat(problems).extracting(Problem::kind).containsExactly("not found");
    }

    @Test
    void linksInACircleAreNotFollowedAndNoneLeavesTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "Not for this store.");
        Files.createDirectories(folder.resolve("sub"));
        write("sub/a.txt", "The text is here.");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("out.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        read("");
        assertThat(sole().article().sourceKey()).isEqualTo("a.txt");
        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly("leaves the folder", "not readable", "folder loop");
    }

    @Test
    void aDateThatCannotBeIsKeptAsWrittenAndNotUsed() {
        standardInput("{\"text\":\"One.\",\"published\":\"9/5/18\"}\n{\"text\":\"Two.\",\"published\":\"0001-01-01\"}\n"
                + "{\"text\":\"Three.\",\"published\":\"2050-01-01\"}");
        assertThat(ingested).allSatisfy(found -> {
            assertThat(found.article().published()).isPresent();
            assertThat(found.article().publishedWhen()).isEmpty();
        });
        assertThat(ingested)
                .flatExtracting(Ingested::problems)
                .extracting(Problem::kind)
                .containsExactly("date not understood", "date distrusted", "date distrusted");
    }

    @Test
    void aLineThatIsTooLongIsSkippedAndTheNextIsRead() throws IOException {
        ByteLines lines = new ByteLines(
                new ByteArrayInputStream(("a".repeat(200_000) + "\nb\r\n\nlast").getBytes(StandardCharsets.UTF_8)),
                100_000);
        assertThat(lines.next().map(ByteLines.Line::tooLong)).contains(true);
        assertThat(lines.next().map(line -> new String(line.bytes(), StandardCharsets.UTF_8)))
                .contains("b\r");
        assertThat(lines.next().map(ByteLines.Line::isBlank)).contains(true);
        assertThat(lines.next().map(ByteLines.Line::number)).contains(4L);
        assertThat(lines.next()).isEqualTo(Optional.empty());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void read(String name) {
        run(List.of(folder.resolve(name).toString()), "");
    }

    private void standardInput(String text) {
        run(List.of(Ingest.STANDARD_INPUT), text);
    }

    private void run(List<String> sources, String input) {
        new Ingest(new IngestSettings(TODAY))
                .read(sources, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new IngestSink() {
                    @Override
                    public void article(Ingested found) {
                        ingested.add(found);
                    }

                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }
                });
    }

    private Ingested sole() {
        assertThat(ingested).hasSize(1);
        return ingested.get(0);
    }
}

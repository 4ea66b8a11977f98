package org.stemma.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jsoup.parser.Parser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Reading;
import org.stemma.model.Retrieval;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;

/**
 * Proves a store: the hashes of the originals, the originals decoded again against the bodies, every cited segment.
 *
 * <p>Every decision has the hash of what it says. For each article: the bytes have the recorded hash; the id follows from source key and bytes; the bytes, decoded with
 * the recorded charset, are the body as far as the alignment says; the reading has the recorded hash and cites only words
 * that are there.
 */
public final class Audit {
    /**
     * What was checked.
     *
     * @param articles number of articles
     * @param citations number of cited segments
     * @param decisions number of decisions
     * @param faults what is wrong, naming table and row; empty when the store is sound
     */
    public record Result(int articles, int citations, int decisions, List<String> faults) {
        public Result {
            faults = List.copyOf(faults);
        }

        /** Whether nothing is wrong. */
        public boolean passed() {
            return faults.isEmpty();
        }
    }

    private final List<String> faults = new ArrayList<>();
    private int articles;
    private int citations;

    private Audit() {}

    static Result of(Store store, Handle h) {
        Audit audit = new Audit();
        List<Reading> readings = audit.readings(store);
        for (Reading reading : readings) {
            audit.article(store, reading);
        }
        audit.hashes(h);
        audit.lostRows(h);
        audit.faults.addAll(DecisionRows.faults(h));
        audit.faults.addAll(KeptRecords.faults(h));
        return new Result(audit.articles, audit.citations, DecisionRows.count(h), audit.faults);
    }

    private List<Reading> readings(Store store) {
        try {
            return store.readings();
        } catch (StoreException e) {
            faults.add(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private void article(Store store, Reading reading) {
        articles++;
        Article article = reading.article();
        String row = "article " + article.id();
        byte[] original = store.original(article.id()).orElse(null);
        List<Retrieval> retrievals = store.retrievals(article.id());
        if (original == null || retrievals.isEmpty()) {
            faults.add(row + ": no original bytes or no retrieval is kept");
            return;
        }
        String sha256 = ArticleId.sha256(original);
        for (Retrieval retrieval : retrievals) {
            if (!retrieval.sha256().equals(sha256) || retrieval.length() != original.length) {
                faults.add("original of " + row + ": " + original.length + " bytes with SHA-256 " + sha256
                        + ", but had from " + retrieval.location() + " as " + retrieval.length() + " bytes with "
                        + retrieval.sha256());
            }
        }
        if (!ArticleId.of(article.sourceKey(), original).equals(article.id())) {
            faults.add(row + ": the id does not follow from the source key and the bytes");
        }
        body(article, new String(original, Charset.forName(retrievals.get(0).charset())));
        for (Citation citation : cited(reading)) {
            citations++;
            if (!citation.article().equals(article.id())
                    || citation.span().end() > article.text(citation.part()).length()) {
                faults.add("reading of " + row + ": cites " + citation + ", which is not there");
            }
        }
    }

    private void body(Article article, String decoded) {
        for (Alignment.Run run : article.alignment().runs()) {
            if (run.body().end() > article.body().length() || run.source().end() > decoded.length()) {
                faults.add("article " + article.id() + ": body " + run.body() + " is aligned to " + run.source()
                        + " of the original, which has " + decoded.length());
                return;
            }
            String shown = run.body().in(article.body());
            String source = run.source().in(decoded);
            if (!same(shown, source)) {
                faults.add("article " + article.id() + ": body " + run.body() + " is not what the original has at "
                        + run.source());
                return;
            }
        }
    }

    private static boolean same(String shown, String source) {
        return shown.equals(source)
                || blanks(shown).equals(blanks(source))
                || blanks(shown).equals(blanks(Parser.unescapeEntities(source, false)));
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Every distinct segment that a reading cites, in order. */
    private static TreeSet<Citation> cited(Reading reading) {
        TreeSet<Citation> cited = new TreeSet<>();
        reading.mentions().forEach(mention -> cited.add(mention.citation()));
        for (TimeExpression date : reading.dates()) {
            cited.add(date.citation());
        }
        for (Statement statement : reading.statements()) {
            cited.add(statement.citation());
            cited.addAll(statement.content());
            statement.cue().ifPresent(cited::add);
            statement.venue().ifPresent(cited::add);
            statement.addressee().ifPresent(cited::add);
            statement.checking().ifPresent(cited::add);
            statement.speaker().words().ifPresent(cited::add);
            statement.speaker().antecedent().ifPresent(cited::add);
        }
        for (Figure figure : reading.figures()) {
            cited.add(figure.citation());
            cited.addAll(figure.measure().because());
            figure.of().ifPresent(of -> cited.addAll(of.because()));
            figure.where().ifPresent(where -> cited.addAll(where.because()));
            figure.asOf().ifPresent(asOf -> cited.addAll(asOf.because()));
        }
        reading.numerals().forEach(numeral -> cited.add(numeral.citation()));
        for (Span sentence : reading.sentences()) {
            cited.add(Citation.body(reading.id(), sentence));
        }
        return cited;
    }

    private void hashes(Handle h) {
        h
                .createQuery("select article, sha256, bytes from original order by article")
                .map((row, context) -> {
                    String found = ArticleId.sha256(row.getBytes("bytes"));
                    return found.equals(row.getString("sha256"))
                            ? ""
                            : "original of article " + row.getString("article") + ": its bytes have the SHA-256 "
                                    + found + ", recorded is " + row.getString("sha256");
                })
                .list()
                .stream()
                .filter(fault -> !fault.isEmpty())
                .forEach(faults::add);
        h
                .createQuery("select article, sha256, document from reading order by article")
                .map((row, context) -> {
                    String id = row.getString("article");
                    String json = Documents.unpack(row.getBytes("document"), "reading of " + id);
                    return ArticleId.sha256(json.getBytes(StandardCharsets.UTF_8))
                                    .equals(row.getString("sha256"))
                            ? ""
                            : "reading of article " + id + ": it is not what was recorded";
                })
                .list()
                .stream()
                .filter(fault -> !fault.isEmpty())
                .forEach(faults::add);
    }

    private void lostRows(Handle h) {
        for (String id : h.createQuery(
                        "select id from article where id not in (select article from reading) order by id")
                .mapTo(String.class)
                .list()) {
            faults.add("article " + id + ": no reading is kept");
        }
        List<String> damage =
                h.createQuery("pragma integrity_check").mapTo(String.class).list();
        if (!damage.equals(List.of("ok"))) {
            damage.forEach(line -> faults.add("file: " + line));
        }
    }
}

package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Origin;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.SameStatement;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.view.Appearance;
import org.stemma.view.LedgerView;
import org.stemma.view.StatementIndex;
import org.stemma.view.Why;
import org.stemma.view.WordDiff;
import org.stemma.view.Wording;

/**
 * One statement as every article gives it, side by side.
 *
 * @param title the speaker and the first words
 * @param row what was said, by whom, what it answers and who answers it
 * @param said whether it is told as speech
 * @param wordings in how many wordings it stands
 * @param paging which of them are shown
 * @param renderings as each article gives it, the fullest first
 * @param before the statement before it of the same speaker
 * @param after the one after it
 */
public record StatementPage(
        String title,
        StatementRow row,
        boolean said,
        int wordings,
        Paging paging,
        List<Rendering> renderings,
        Optional<Neighbour> before,
        Optional<Neighbour> after)
        implements Page {
    private static final int TITLE = 60;
    /** So many wordings stand on a page. */
    private static final int ROWS = 20;
    /** So many articles of one wording are shown; the data have all. */
    private static final int SHOWN = 6;

    /**
     * A statement in the same words.
     *
     * @param rendering how its words stand to the fullest; absent for the fullest
     * @param quoted whether all of its words are in quotation marks
     * @param words its words and how they differ from the fullest
     * @param sources the articles that give it so, by publication
     */
    public record Rendering(
            Optional<SameStatement.Rendering> rendering, boolean quoted, WordDiff words, List<Source> sources) {
        /** The articles that stand on the page. */
        public List<Source> shown() {
            return sources.subList(0, Math.min(SHOWN, sources.size()));
        }
    }

    /** The appearances in the same words, before they are looked at more closely. */
    private record SameWords(Optional<SameStatement.Rendering> rendering, List<Statement> statements) {}

    /**
     * A statement in one article.
     *
     * @param item which
     * @param article the article's short name
     * @param published when it appeared and how that is known
     * @param around its sentence with an ellipsis in place of the words
     * @param speaker who said it, as this article names them here
     * @param why why it is this speaker's
     * @param itself how its words stand to the statement itself, where its document is here; else empty
     * @param circumstance to whom and where, as written
     * @param checking the article's own words about whether it was checked
     * @param origin who it goes back to
     * @param inside the statement that reports it
     */
    public record Source(
            ItemId item,
            String article,
            String published,
            String around,
            String speaker,
            String why,
            String itself,
            String circumstance,
            Optional<String> checking,
            Optional<String> origin,
            Optional<Neighbour> inside) {}

    /**
     * Another statement.
     *
     * @param item which
     * @param speaker who said it
     * @param words its words
     */
    public record Neighbour(ItemId item, String speaker, String words) {}

    /** The page of a statement, whichever of its appearances is asked for. */
    public static StatementPage of(Snapshot snapshot, ItemId item, Query query) {
        StatementIndex.Entry entry = snapshot.statements()
                .of(item)
                .orElseThrow(() -> new IllegalArgumentException("no statement of this record: " + item));
        List<StatementIndex.Entry> all = snapshot.statements().by(entry.speaker());
        int at = all.indexOf(entry);
        String content = entry.line().content();
        List<SameWords> wordings = wordings(snapshot.view(), entry);
        Paging paging = Paging.of(query, wordings.size(), ROWS);
        return new StatementPage(
                entry.speaker() + ": " + (content.length() > TITLE ? content.substring(0, TITLE) + "…" : content),
                StatementRow.of(snapshot, entry),
                entry.isSaid(),
                wordings.size(),
                paging,
                paging.of(wordings, ROWS).stream()
                        .map(wording -> rendering(snapshot, entry, wording))
                        .toList(),
                at > 0 ? Optional.of(neighbour(all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(neighbour(all.get(at + 1))) : Optional.empty());
    }

    private static Neighbour neighbour(StatementIndex.Entry entry) {
        return new Neighbour(entry.line().id(), entry.speaker(), entry.line().content());
    }

    /** The appearances by their words: the fullest, then as the ledger names them, then by the first that has them. */
    private static List<SameWords> wordings(LedgerView view, StatementIndex.Entry entry) {
        List<Appearance> appearances = new ArrayList<>(entry.line().appearances());
        Map<String, SameWords> byWords = new LinkedHashMap<>();
        appearances.sort(Comparator.comparing(
                        (Appearance at) -> at.rendering().map(Enum::ordinal).orElse(-1))
                .thenComparing(at -> view.position(at.item().article()))
                .thenComparing(Appearance::item));
        for (Appearance appearance : appearances) {
            Statement statement = view.statements().get(appearance.item());
            if (statement == null) {
                continue;
            }
            byWords.computeIfAbsent(
                            isQuoted(statement) + view.content(statement),
                            none -> new SameWords(appearance.rendering(), new ArrayList<>()))
                    .statements()
                    .add(statement);
        }
        return List.copyOf(byWords.values());
    }

    private static Rendering rendering(Snapshot snapshot, StatementIndex.Entry entry, SameWords wording) {
        Statement first = wording.statements().get(0);
        return new Rendering(
                wording.rendering(),
                isQuoted(first),
                WordDiff.of(entry.line().content(), snapshot.view().content(first)),
                wording.statements().stream()
                        .map(statement -> source(snapshot, statement))
                        .toList());
    }

    private static boolean isQuoted(Statement statement) {
        return statement.form() == Statement.Form.DIRECT;
    }

    private static Source source(Snapshot snapshot, Statement statement) {
        LedgerView view = snapshot.view();
        List<String> circumstance = new ArrayList<>();
        statement.addressee().map(view::words).ifPresent(circumstance::add);
        statement.venue().map(view::words).ifPresent(circumstance::add);
        return new Source(
                statement.id(),
                view.label(statement.id().article()),
                snapshot.site().published(statement.id().article()),
                around(view, statement),
                statement.speaker().name(),
                Why.speaker(view, statement),
                view.rendered(statement.id()).isPresent()
                        ? Appearance.of(view, statement.id()).renderingInWords()
                        : "",
                String.join(", ", circumstance),
                statement.checking().map(view::words),
                origin(snapshot, statement.id()),
                statement
                        .nestedIn()
                        .flatMap(outer -> snapshot.statements().of(outer))
                        .map(StatementPage::neighbour));
    }

    private static Optional<String> origin(Snapshot snapshot, ItemId statement) {
        return Optional.ofNullable(snapshot.view().ledger().statements().get(statement))
                .flatMap(Ledger.StatementInContext::origin)
                .flatMap(id -> snapshot.view().origin(id))
                .filter(origin -> origin.kind() != Origin.Kind.NOT_STATED)
                .map(Origin::label);
    }

    /** The sentences that its content and its cue stand in, without the content. */
    private static String around(LedgerView view, Statement statement) {
        Reading reading = view.ledger().readings().get(statement.id().article());
        if (reading == null || !statement.id().anchor().part().equals(Part.BODY)) {
            return "";
        }
        Span words = statement
                .cue()
                .filter(cue -> cue.part().equals(Part.BODY))
                .map(cue -> cue.span().cover(statement.id().anchor().span()))
                .orElse(statement.id().anchor().span());
        Span cover = words;
        for (Span sentence : reading.sentences()) {
            if (sentence.overlaps(words)) {
                cover = cover.cover(sentence);
            }
        }
        StringBuilder around = new StringBuilder();
        int from = cover.start();
        for (Citation piece : statement.content()) {
            if (piece.part().equals(Part.BODY) && piece.span().start() >= from) {
                around.append(reading.article().body(), from, piece.span().start())
                        .append('…');
                from = piece.span().end();
            }
        }
        return Wording.oneLine(
                around.append(reading.article().body(), from, cover.end()).toString());
    }

    @Override
    public String template() {
        return "statement";
    }

    @Override
    public String section() {
        return "statements";
    }
}

package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.decide.Status;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Origin;
import org.stemma.model.Reply;
import org.stemma.model.Reversal;
import org.stemma.model.Statement;
import org.stemma.model.When;

/**
 * A statement as a row; all articles that have it are in the same row.
 *
 * @param id the appearance whose words are shown
 * @param content what was said; pieces that the cue parts are joined by an ellipsis
 * @param quoted whether all of the words are in quotation marks in the source
 * @param cue the words that say that it was said
 * @param marks what kind it is where it is not plainly said: {@code denied}, {@code believed}, {@code possible}
 * @param circumstance to whom and where, as written
 * @param saidOn the time it was said; where the article does not tell, {@code by} the day on which it appeared
 * @param saidOnBasis how that is known
 * @param checking the source's own words about whether it was checked
 * @param appearances where, the shown one first
 * @param carried how many claimants that comes down to, to whom it was told where an article says so, and how many
 *     articles have it; empty for what stands in one article and is not said to be told to anybody
 * @param answers the statements that answer it
 * @param answering the statements that it answers
 * @param turns what the same speaker said to the contrary on another day
 */
public record StatementLine(
        ItemId id,
        String content,
        boolean quoted,
        Optional<String> cue,
        List<String> marks,
        String circumstance,
        String saidOn,
        String saidOnBasis,
        Optional<String> checking,
        List<Appearance> appearances,
        String carried,
        List<Answer> answers,
        List<Answer> answering,
        List<Turn> turns) {

    /**
     * The other end of a reply.
     *
     * @param statement the other statement
     * @param speaker who said it
     * @param stance fixed wording: {@code rejects}
     * @param content what was said
     */
    public record Answer(ItemId statement, String speaker, String stance, String content) {}

    /**
     * What the same speaker said to the contrary.
     *
     * @param statement the other statement
     * @param reverses whether this row is the later of the two
     * @param heading fixed wording: {@code the reverse of what they said on 4 Mar 2024}
     * @param content what was said
     */
    public record Turn(ItemId statement, boolean reverses, String heading, String content) {
        static Optional<Turn> of(LedgerView view, ItemId own, Reversal reversal) {
            boolean later = reversal.later().equals(own);
            ItemId other = later ? reversal.earlier() : reversal.later();
            String day = view.saidOn(other)
                    .map(when -> " on " + Wording.known(when))
                    .or(() -> view.published(other.article()).map(when -> " " + by(when)))
                    .orElse("");
            return Optional.ofNullable(view.statements().get(other))
                    .map(statement -> new Turn(
                            other,
                            later,
                            (later ? "the reverse of what they said" : "they said the reverse") + day,
                            view.content(statement)));
        }
    }

    static StatementLine of(LedgerView view, Statement statement, List<Appearance> appearances) {
        Optional<When> saidOn = saidOn(view, appearances);
        List<String> circumstance = new ArrayList<>();
        statement.addressee().map(view::words).ifPresent(circumstance::add);
        statement.venue().map(view::words).ifPresent(circumstance::add);
        List<Answer> answers = new ArrayList<>();
        List<Answer> answering = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (Appearance appearance : appearances) {
            for (Reply reply : view.repliesTo(appearance.item())) {
                answer(view, reply.from(), reply).ifPresent(answers::add);
            }
            for (Reply reply : view.repliesFrom(appearance.item())) {
                answer(view, reply.to(), reply).ifPresent(answering::add);
            }
            for (Reversal reversal : view.reversals(appearance.item())) {
                Turn.of(view, appearance.item(), reversal)
                        .filter(turn -> turns.stream()
                                .noneMatch(other -> other.content().equals(turn.content())))
                        .ifPresent(turns::add);
            }
        }
        return new StatementLine(
                statement.id(),
                view.content(statement),
                statement.form() == Statement.Form.DIRECT,
                statement.cue().map(view::words),
                marks(view, statement),
                String.join(", ", circumstance),
                saidOn.map(Wording::known)
                        .or(() -> firstPublished(view, appearances).map(StatementLine::by))
                        .orElse("not known"),
                saidOn.map(when -> when.basis().words()).orElse(""),
                statement.checking().map(view::words),
                appearances,
                carried(view, appearances),
                distinct(answers),
                distinct(answering),
                List.copyOf(turns));
    }

    /** "1 claimant, told to the Guardian, carried by 2 articles". */
    private static String carried(LedgerView view, List<Appearance> appearances) {
        Set<String> claimants = new TreeSet<>();
        Set<ArticleId> articles = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (Appearance appearance : appearances) {
            articles.add(appearance.item().article());
            Optional.ofNullable(view.ledger().statements().get(appearance.item()))
                    .flatMap(Ledger.StatementInContext::origin)
                    .flatMap(view::origin)
                    .flatMap(Origin::told)
                    .ifPresent(told::add);
            Optional.ofNullable(view.statements().get(appearance.item()))
                    .map(view::speaker)
                    .ifPresent(claimants::add);
        }
        if (articles.size() < 2 && told.isEmpty()) {
            return "";
        }
        return Wording.count(claimants.size(), "claimant")
                + (told.isEmpty() ? "" : ", " + String.join(" and ", told))
                + ", carried by " + Wording.count(articles.size(), "article");
    }

    /** When it was said: as the shown appearance knows it, else as the first one that does. */
    private static Optional<When> saidOn(LedgerView view, List<Appearance> appearances) {
        return appearances.stream()
                .flatMap(appearance -> view.saidOn(appearance.item()).stream())
                .findFirst();
    }

    /** It was said at the latest when the first article with it appeared. */
    private static Optional<When> firstPublished(LedgerView view, List<Appearance> appearances) {
        return appearances.stream()
                .flatMap(appearance -> view.published(appearance.item().article()).stream())
                .min(Comparator.comparing(When::end).thenComparing(When::start));
    }

    /** When it was said, else when the first article with it appeared. */
    public Optional<When> latest(LedgerView view) {
        return saidOn(view, appearances).or(() -> firstPublished(view, appearances));
    }

    private static String by(When published) {
        return "by " + Wording.when(When.days(published.firstDay(), published.lastDay(), published.basis(), List.of()));
    }

    private static List<Answer> distinct(List<Answer> answers) {
        List<Answer> distinct = new ArrayList<>();
        for (Answer answer : answers) {
            if (distinct.stream().noneMatch(other -> other.content().equals(answer.content()))) {
                distinct.add(answer);
            }
        }
        return List.copyOf(distinct);
    }

    private static Optional<Answer> answer(LedgerView view, ItemId other, Reply reply) {
        return Optional.ofNullable(view.statements().get(other))
                .map(statement -> new Answer(
                        other, view.speaker(statement), Wording.stance(reply.stance()), view.content(statement)));
    }

    private static List<String> marks(LedgerView view, Statement statement) {
        List<String> marks = new ArrayList<>();
        if (view.status(statement.id()) == Status.REJECTED) {
            marks.add(Wording.REJECTED);
        }
        if (statement.kind() != Statement.Kind.SAID) {
            marks.add(Wording.words(statement.kind()));
        }
        if (statement.polarity() != Statement.Polarity.AFFIRMED) {
            marks.add(Wording.words(statement.polarity()));
        }
        if (statement.modality() != Statement.Modality.PLAIN) {
            marks.add(Wording.words(statement.modality()));
        }
        return List.copyOf(marks);
    }

    /** Whether it is told as speech, not as what somebody believes or intends. */
    public boolean isSaid(LedgerView view) {
        return Optional.ofNullable(view.statements().get(id))
                .filter(statement -> statement.kind() == Statement.Kind.SAID)
                .isPresent();
    }

    /** The words whose article the row stands on. */
    public Citation citation() {
        return id.anchor();
    }
}

package org.stemma.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.When;

/**
 * Who says something in a ledger, and how much of it. Immutable.
 *
 * @param claimants who says most first; the outlets' own voices and those whom articles do not name last
 */
public record ClaimantTable(List<Line> claimants) {
    /** The name of those whom articles do not name. */
    private static final String NOT_NAMED = "speaker not named";

    /**
     * A claimant.
     *
     * @param name the name
     * @param actors who that is across articles: several where people of one name are kept apart
     * @param role title or role as written
     * @param said how many statements are told as their speech
     * @param held how many more are told as what they believe or intend
     * @param answered how many of them others answer
     * @param figures how many figures go back to them
     * @param outlets who carries them
     * @param moreOutlets how many more do
     * @param days from the first to the last day, as people write it; empty where no time is known
     * @param ownVoice whether it is an outlet that speaks for itself
     */
    public record Line(
            String name,
            List<ItemId> actors,
            Optional<String> role,
            int said,
            int held,
            int answered,
            int figures,
            List<String> outlets,
            int moreOutlets,
            String days,
            boolean ownVoice) {
        /** The same with the first outlets and how many more there are. */
        public Line first(int names) {
            return new Line(
                    name,
                    actors,
                    role,
                    said,
                    held,
                    answered,
                    figures,
                    outlets.subList(0, Math.min(names, outlets.size())),
                    moreOutlets + Math.max(0, outlets.size() - names),
                    days,
                    ownVoice);
        }

        /** How many outlets carry them. */
        public int carriers() {
            return outlets.size() + moreOutlets;
        }

        /** Whether they have a name under which a desk can note something of them; an outlet is noted as an outlet. */
        public boolean isClaimant() {
            return !ownVoice && !name.equals(NOT_NAMED);
        }

        /** Whether they say anything beyond a figure. */
        public boolean isSpeaking() {
            return said + held > 0;
        }
    }

    /** The claimants of a ledger. */
    public static ClaimantTable of(LedgerView view, StatementTable statements) {
        Map<String, Gathered> all = new TreeMap<>();
        for (StatementTable.Block block : statements.speakers()) {
            Gathered gathered = all.computeIfAbsent(block.speaker(), name -> new Gathered());
            gathered.role = block.role();
            block.lines().forEach(line -> gathered.statement(view, line));
        }
        TreeSet<String> ownVoices = new TreeSet<>();
        for (Figure figure : view.figures().values()) {
            String name = view.claimant(figure);
            if (figure.claimant().kind() == Claimant.Kind.OUTLET) {
                ownVoices.add(name);
            }
            all.computeIfAbsent(name, none -> new Gathered()).figure(view, figure);
        }
        List<Line> lines = new ArrayList<>();
        all.forEach((name, gathered) -> lines.add(gathered.line(name, ownVoices.contains(name))));
        lines.sort(Comparator.comparing((Line line) -> line.name().equals(NOT_NAMED))
                .thenComparing(Line::ownVoice)
                .thenComparing(line -> -line.said() - line.held())
                .thenComparing(line -> -line.figures())
                .thenComparing(Line::name));
        return new ClaimantTable(Collections.unmodifiableList(lines));
    }

    /** What is counted of one claimant. */
    private static final class Gathered {
        private Optional<String> role = Optional.empty();
        private int said;
        private int held;
        private int answered;
        private int figures;
        private final SortedSet<ItemId> actors = new TreeSet<>();
        private final SortedSet<String> outlets = new TreeSet<>();
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        void statement(LedgerView view, StatementLine line) {
            if (line.isSaid(view)) {
                said++;
            } else {
                held++;
            }
            if (!line.answers().isEmpty()) {
                answered++;
            }
            view.sayer(line.id()).ifPresent(actor -> actors.add(actor.id()));
            for (Appearance appearance : line.appearances()) {
                carried(view, appearance.item().article());
            }
            line.latest(view).ifPresent(this::on);
        }

        void figure(LedgerView view, Figure figure) {
            figures++;
            view.sayer(figure.id()).ifPresent(actor -> actors.add(actor.id()));
            carried(view, figure.id().article());
            view.published(figure.id().article()).ifPresent(this::on);
        }

        private void carried(LedgerView view, ArticleId article) {
            outlets.add(view.outlet(article));
        }

        private void on(When when) {
            first = first.filter(day -> day.isBefore(when.firstDay())).or(() -> Optional.of(when.firstDay()));
            last = last.filter(day -> day.isAfter(when.lastDay())).or(() -> Optional.of(when.lastDay()));
        }

        Line line(String name, boolean ownVoice) {
            String days = first.flatMap(
                            from -> last.map(to -> Wording.when(When.days(from, to, Basis.ASSUMED, List.of()))))
                    .orElse("");
            return new Line(
                    name,
                    List.copyOf(actors),
                    role,
                    said,
                    held,
                    answered,
                    figures,
                    List.copyOf(outlets),
                    0,
                    days,
                    ownVoice);
        }
    }
}

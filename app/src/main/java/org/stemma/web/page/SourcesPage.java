package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.ArticleId;
import org.stemma.model.Versions;
import org.stemma.view.ClaimantTable;
import org.stemma.view.SharedTable;
import org.stemma.view.SourceTable;
import org.stemma.view.StemmaTree;

/**
 * Where the record comes from: outlets, claimants, shared text, credits, versions, and numbers that are printed on
 * after they were overtaken. One of the tables at a time has rows.
 *
 * @param kind which table
 * @param kinds the tables
 * @param paging which rows are shown
 * @param outlets who publishes
 * @param claimants who says something
 * @param shared who shares text with whom
 * @param stemma the same as trees, beside the first rows of it
 * @param credits who credits whom
 * @param earlier who still prints an earlier number
 * @param versions the versions of one address
 * @param registered how many outlets and claimants the register notes something of
 */
public record SourcesPage(
        String kind,
        List<Choice> kinds,
        Paging paging,
        List<SourceTable.OutletLine> outlets,
        List<ClaimantTable.Line> claimants,
        List<SharedTable.Line> shared,
        Optional<StemmaTree> stemma,
        List<SourceTable.Credit> credits,
        List<SourceTable.Earlier> earlier,
        List<Chain> versions,
        int registered)
        implements Page {
    private static final int ROWS = 100;
    /** So many names stand in a cell. */
    private static final int NAMES = 4;
    /** So many versions of one address: the latest. */
    private static final int VERSIONS = 10;

    /**
     * The versions of one address.
     *
     * @param address the address
     * @param earlier how many versions there are before those
     * @param articles the latest versions in order
     */
    public record Chain(String address, int earlier, List<Version> articles) {}

    /**
     * A version.
     *
     * @param article which article
     * @param label its short name
     * @param published when it appeared and how that is known
     */
    public record Version(ArticleId article, String label, String published) {}

    /** The table that an address asks for. */
    public static SourcesPage of(Snapshot snapshot, Query query) {
        SourceTable sources = snapshot.sources();
        List<ClaimantTable.Line> claimants = snapshot.claimants().claimants();
        List<SharedTable.Line> shared = snapshot.site().shared().pairs();
        List<Versions> versions = snapshot.view().ledger().versions();
        String typed = query.text("kind").orElse("");
        List<Choice> kinds = new ArrayList<>();
        choice(kinds, query, typed, "outlets", "Outlets", sources.outlets().size());
        choice(kinds, query, typed, "claimants", "Who says something", claimants.size());
        choice(kinds, query, typed, "shared", "Shared text", shared.size());
        choice(kinds, query, typed, "credits", "Credits", sources.credits().size());
        choice(
                kinds,
                query,
                typed,
                "earlier",
                "Printed after it was overtaken",
                sources.earlier().size());
        choice(kinds, query, typed, "versions", "Versions", versions.size());
        Choice current = kinds.stream().filter(Choice::current).findFirst().orElse(kinds.get(0));
        if (!current.current()) {
            kinds.set(0, new Choice(current.name(), current.address(), current.count(), true));
        }
        String kind = current.current() ? typed : "outlets";
        Paging paging = Paging.of(query, current.count(), ROWS);
        return new SourcesPage(
                kind,
                List.copyOf(kinds),
                paging,
                rows(paging, kind, "outlets", sources.outlets()).stream()
                        .map(line -> line.first(NAMES))
                        .toList(),
                rows(paging, kind, "claimants", claimants).stream()
                        .map(line -> line.first(NAMES))
                        .toList(),
                rows(paging, kind, "shared", shared),
                kind.equals("shared") && paging.page() == 1
                        ? Optional.of(
                                snapshot.memo().of("stemma", StemmaTree.class, () -> StemmaTree.of(snapshot.view())))
                        : Optional.empty(),
                rows(paging, kind, "credits", sources.credits()),
                rows(paging, kind, "earlier", sources.earlier()),
                rows(paging, kind, "versions", versions).stream()
                        .map(chain -> chain(snapshot, chain))
                        .toList(),
                snapshot.view().register().entries().size());
    }

    private static void choice(List<Choice> kinds, Query query, String typed, String kind, String name, int count) {
        kinds.add(new Choice(name, query.with("kind", kind), count, typed.equals(kind)));
    }

    private static <T> List<T> rows(Paging paging, String current, String kind, List<T> all) {
        return current.equals(kind) ? paging.of(all, ROWS) : List.of();
    }

    private static Chain chain(Snapshot snapshot, Versions versions) {
        List<ArticleId> all = versions.chain();
        int earlier = Math.max(0, all.size() - VERSIONS);
        return new Chain(
                versions.sourceKey(),
                earlier,
                all.subList(earlier, all.size()).stream()
                        .map(article -> new Version(
                                article,
                                snapshot.view().label(article),
                                snapshot.site().published(article)))
                        .toList());
    }

    @Override
    public String template() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources";
    }

    @Override
    public String section() {
        return "sources";
    }
}

package org.stemma.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stemma.export.Table;
import org.stemma.export.Tables;
import org.stemma.model.Place;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;

/** Prints where. */
@Command(
        name = "places",
        header = "Where.",
        description = "Which places are named, with every form of the name and where the gazetteer has them.",
        footer = "  stemma show places --db story.stemma")
final class ShowPlaces extends ShowTable {
    @Override
    Table table(LedgerView view, Store store) {
        return Tables.places(view);
    }

    @Override
    void print(LedgerView view, Store store) {
        List<Place> places = new ArrayList<>(view.ledger().places());
        places.sort(Comparator.comparing((Place place) -> -place.mentions().size())
                .thenComparing(Place::name)
                .thenComparing(Place::id));
        TextTable table = new TextTable(0, "name", "also written", "location", "articles", "mentions");
        for (Place place : places) {
            table.row(
                    place.name(),
                    ShowActors.others(place.name(), place.variants()),
                    place.location().map(ShowPlaces::location).orElse("not located"),
                    Long.toString(ShowActors.articles(place.mentions())),
                    Integer.toString(place.mentions().size()));
        }
        if (table.isEmpty()) {
            line("No places are named here.");
        } else {
            table.print(terminal());
        }
    }

    private static String location(Place.Location location) {
        return String.format(Locale.ROOT, "%.3f, %.3f", location.latitude(), location.longitude()) + " ("
                + location.country() + ", " + Wording.words(location.precision()) + ")";
    }
}

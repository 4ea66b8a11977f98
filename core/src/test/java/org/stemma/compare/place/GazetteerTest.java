package org.stemma.compare.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.place.gazetteer.GazetteerEntry;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.compare.place.gazetteer.PlaceFold;
import org.stemma.model.StemmaException;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.shipped();

    @TempDir
    Path folder;

    private Set<String> ids(String name) {
        return gazetteer.named(name).stream().map(bearer -> bearer.entry().id()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"Kyiv, Kiev", "Kyiv, Київ", "Kharkiv, Kharkov", "Munich, München", "St. Petersburg, Saint Petersburg"})
    void namesOfOnePlaceLeadToTheSameEntry(String one, String other) {
        assertThat(ids(one)).containsAnyElementsOf(ids(other)).isNotEmpty();
    }

    @Test
    void anEntryKnowsWhatItLiesIn() {
        GazetteerEntry ohio = gazetteer.region("US.OH").orElseThrow();
        assertThat(gazetteer.named("Springfield"))
                .map(Gazetteer.Bearer::entry)
                .filteredOn(entry -> entry.region() == ohio.index())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.country()).isEqualTo("US"));
        assertThat(ohio.type()).isEqualTo(Type.REGION);
    }

    @Test
    void everyEntryOfTheFileCanBeReadAndIsOnEarth() {
        assertThat(gazetteer.size()).isGreaterThan(200_000);
        for (int i = 0; i < gazetteer.size(); i++) {
            GazetteerEntry entry = gazetteer.entry(i);
            assertThat(Math.abs(entry.latitude())).as(entry.toString()).isLessThanOrEqualTo(90);
            assertThat(Math.abs(entry.longitude())).as(entry.toString()).isLessThanOrEqualTo(180);
            assertThat(entry.region()).isLessThan(i);
            if (i % 997 == 0) {
                assertThat(gazetteer.named(entry.name()))
                        .as(entry.name())
                        .anyMatch(bearer -> bearer.entry().equals(entry));
            }
        }
    }

    @Test
    void aRegionReachesAndASettlementDoesNot() {
        assertThat(gazetteer.region("UA.13").orElseThrow().kilometres()).isGreaterThan(30);
        assertThat(gazetteer.country("FR").orElseThrow().kilometres()).isGreaterThan(300);
        assertThat(gazetteer.named("Sudzha"))
                .singleElement()
                .satisfies(bearer -> assertThat(bearer.entry().kilometres()).isZero());
    }

    @Test
    void distancesAreThoseOfTheGlobe() {
        assertThat(GazetteerEntry.kilometres(48.8566, 2.3522, 51.5074, -0.1278)).isCloseTo(343.5, within(1.0));
        assertThat(GazetteerEntry.kilometres(0, 179, 0, -179)).isCloseTo(222.4, within(0.5));
    }

    @Test
    void foldingKeepsTheLettersAndDropsWhatSpellingsDifferIn() {
        assertThat(PlaceFold.fold("The Saint-Étienne’s")).isEqualTo("st etiennes");
        assertThat(PlaceFold.fold("Łódź")).isEqualTo("lodz");
        assertThat(PlaceFold.fold("Київ")).isEqualTo("kiiv");
        assertThat(PlaceFold.fold("  ")).isEmpty();
    }

    @Test
    void aUsersPlacesStandOnTop() throws IOException {
        Path table = Files.writeString(
                folder.resolve("places.tsv"),
                "# mine\nQuarvane\t51.33\t35.38\tsettlement\tRU\t\tQuarvanne\nParis\t33.66\t-95.56\n");
        Gazetteer own = Gazetteer.with(OwnPlace.read(table));
        assertThat(gazetteer.named("Quarvane")).isEmpty();
        assertThat(own.named("Quarvanne")).singleElement().satisfies(bearer -> {
            assertThat(bearer.entry().id()).isEqualTo("own:Quarvane");
            assertThat(bearer.entry().country()).isEqualTo("RU");
        });
        assertThat(own.named("Paris"))
                .as("who writes a place down means it")
                .singleElement()
                .satisfies(bearer -> assertThat(bearer.entry().longitude()).isEqualTo(-95.56));
        assertThat(own.named("Kyiv")).isEqualTo(gazetteer.named("Kyiv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Nowhere;x;2|latitude", "Nowhere;91;2|not on Earth", "Nowhere;1;2;hamlet|HAMLET"})
    void aLineThatCannotBeReadIsNamedWithItsReason(String line, String reason) throws IOException {
        Path table = Files.writeString(folder.resolve("places.tsv"), "# first\n" + line.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> OwnPlace.read(table))
                .isInstanceOf(StemmaException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining(reason);
    }

    @Test
    void theAreasThatShipAreNamedOnceEach() {
        List<String> names = List.of("Donbas", "Middle East", "Black Sea", "West Bank");
        assertThat(names).allSatisfy(name -> assertThat(ids(name)).contains("area:" + name));
    }
}

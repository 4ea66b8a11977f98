package org.stemma.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.stemma.model.Place.Location;
import org.stemma.model.Place.Precision;
import org.stemma.view.LocatorMap.Marked;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LocatorMapTest {
    private static final Marked SUDZHA = marked("Sudzha", 51.198, 35.273, "RU", Precision.SETTLEMENT, 0);
    private static final Marked KURSK = marked("Kursk region", 51.657, 36.034, "RU", Precision.REGION, 136);
    private static final Marked UKRAINE = marked("Ukraine", 49, 32, "UA", Precision.COUNTRY, 560);
    private static final Marked BLACK_SEA = marked("Black Sea", 43.4, 34.3, "", Precision.AREA, 500);

    private static Marked marked(
            String name, double north, double east, String country, Precision precision, int reach) {
        return new Marked(
                name, new Location(north, east, "test:" + name, country, precision, reach), 1, Optional.empty());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> ofClass(Document document, String name) {
        NodeList all = document.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    @Test
    void onlyASettlementIsAPoint() throws Exception {
        Document map = parsed(LocatorMap.svg(List.of(SUDZHA, KURSK, UKRAINE, BLACK_SEA), "m"));
        assertThat(ofClass(map, "locator-point")).hasSize(1);
        assertThat(ofClass(map, "locator-extent"))
                .as("a region and a sea reach")
                .hasSize(2);
        assertThat(ofClass(map, "locator-named")).as("a country is its outline").hasSize(1);
        assertThat(ofClass(map, "locator-label"))
                .map(Element::getTextContent)
                .containsExactlyInAnyOrder("Sudzha", "Kursk region", "Ukraine", "Black Sea");
    }

    @Test
    void aCountryThatCrossesTheMeridianOf180DegreesIsNoBandAcrossTheMap() throws Exception {
        Document map = parsed(LocatorMap.svg(
                List.of(
                        SUDZHA,
                        marked("Los Angeles", 34.05, -118.24, "US", Precision.SETTLEMENT, 0),
                        marked("Suva", -18.14, 178.44, "FJ", Precision.SETTLEMENT, 0)),
                "m"));
        List<Element> countries = ofClass(map, "locator-country");
        assertThat(countries).hasSizeGreaterThan(100);
        double half = MapFrame.WIDTH / 2.0;
        for (Element country : countries) {
            for (String ring : country.getAttribute("d").split("Z")) {
                String[] steps = ring.substring(Math.min(1, ring.length())).split("l");
                double down = step(steps[0])[1];
                for (int i = 1; i < steps.length; i++) {
                    double before = down;
                    down += step(steps[i])[1];
                    boolean seen = before < MapFrame.HEIGHT && down < MapFrame.HEIGHT;
                    assertThat(seen ? Math.abs(step(steps[i])[0]) : 0)
                            .as("step " + i + " of " + ring)
                            .isLessThan(half);
                }
            }
        }
    }

    /** Across and down: two numbers, with a blank between them where the second has no sign. */
    private static double[] step(String text) {
        Matcher numbers = Pattern.compile("(-?[0-9.]+) ?(-?[0-9.]+)").matcher(text);
        assertThat(numbers.matches()).as(text).isTrue();
        return new double[] {Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2))};
    }

    @Test
    void placesThatFallOnOnePointAreDrawnOnceAndBothNamed() throws Exception {
        Marked suburb = new Marked(
                "Harbour Gate",
                new Location(51.1981, 35.2731, "test:2", "RU", Precision.SETTLEMENT, 0),
                9,
                Optional.empty());
        Document map = parsed(LocatorMap.svg(List.of(SUDZHA, suburb), "m"));
        assertThat(ofClass(map, "locator-point")).hasSize(1);
        assertThat(ofClass(map, "locator-place"))
                .map(Element::getTextContent)
                .as("the one that is named most first")
                .containsExactly("Harbour Gate, Sudzha");
    }

    @Test
    void aMapOfTheWholeWorldIsOfAReasonableSize() {
        String map = LocatorMap.svg(
                List.of(
                        SUDZHA,
                        marked("Los Angeles", 34.05, -118.24, "US", Precision.SETTLEMENT, 0),
                        marked("Suva", -18.14, 178.44, "FJ", Precision.SETTLEMENT, 0),
                        marked("Ushuaia", -54.8, -68.3, "AR", Precision.SETTLEMENT, 0)),
                "m");
        assertThat(map.length()).isLessThan(100_000);
    }

    @Test
    void itSaysInWordsWhatItShows() throws Exception {
        Document map = parsed(LocatorMap.svg(List.of(SUDZHA, KURSK), "m"));
        assertThat(map.getDocumentElement().getAttribute("role"))
                .as("it holds links, which an image cannot")
                .isEqualTo("group");
        assertThat(map.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Map of 2 places");
        assertThat(map.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Sudzha: settlement, 51.20° north, 35.27° east")
                .contains("Kursk region: region");
    }

    @Test
    void namesAndLinksAreEscaped() throws Exception {
        Marked odd = new Marked("<script>\"&", SUDZHA.location(), 1, Optional.of("places?q=\"a\"&b=<c>"));
        Document map = parsed(LocatorMap.svg(List.of(odd), "m"));
        assertThat(map.getElementsByTagName("script").getLength()).isZero();
        assertThat(((Element) map.getElementsByTagName("a").item(0)).getAttribute("href"))
                .isEqualTo("places?q=\"a\"&b=<c>");
    }

    @Test
    void theOrderOfThePlacesDoesNotMatter() {
        assertThat(LocatorMap.svg(List.of(KURSK, UKRAINE, SUDZHA), "m"))
                .isEqualTo(LocatorMap.svg(List.of(SUDZHA, KURSK, UKRAINE), "m"))
                .isNotEmpty();
    }

    @Test
    void withoutPlacesThereIsNoMap() {
        assertThat(LocatorMap.svg(List.of(), "m")).isEmpty();
    }

    @Test
    void everyPlaceLiesInsideTheFrameWhereverItIs() throws Exception {
        Marked[] far = {
            marked("Anadyr", 64.7, 177.5, "RU", Precision.SETTLEMENT, 0),
            marked("Suva", -18.1, 178.4, "FJ", Precision.SETTLEMENT, 0),
            marked("Ushuaia", -54.8, -68.3, "AR", Precision.SETTLEMENT, 0),
            marked("Longyearbyen", 78.2, 15.6, "SJ", Precision.SETTLEMENT, 0)
        };
        for (List<Marked> places : List.of(
                List.of(far[0]),
                List.of(far[1]),
                List.of(far[2]),
                List.of(far[3]),
                List.of(far[0], far[2], far[3]),
                List.of(far))) {
            Document map = parsed(LocatorMap.svg(places, "m"));
            assertThat(ofClass(map, "locator-point")).hasSameSizeAs(places).allSatisfy(point -> {
                assertThat(Double.parseDouble(point.getAttribute("cx"))).isBetween(0.0, 640.0);
                assertThat(Double.parseDouble(point.getAttribute("cy"))).isBetween(0.0, 420.0);
            });
        }
    }
}

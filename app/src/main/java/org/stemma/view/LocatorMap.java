package org.stemma.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.model.Place;
import org.stemma.model.Place.Precision;

/**
 * Draws where places are: an SVG that needs no script, prints, and says in words what it shows.
 *
 * <p>Only a settlement is a point. A country is its outline, a region or area a hatched circle of its extent with its
 * name. Colours come from the page: every shape has a class, and falls back on shades of the text's colour. The same
 * places give the same bytes.
 */
public final class LocatorMap {
    /**
     * A place to draw.
     *
     * @param name as shown
     * @param location where
     * @param weight how often it is named; larger ones get their labels first
     * @param link where a click on it leads
     */
    public record Marked(String name, Place.Location location, int weight, Optional<String> link) {}

    /** More labels than this cannot be read. */
    private static final int MOST_LABELS = 24;
    /** Points nearer than this to the one before are left out of an outline, in tenths of a unit across and down. */
    private static final int FINEST_TENTHS = 20;

    private static final double POINT = 3.5;
    private static final double LETTER = 6.2;
    private static final double LINE = 13;

    private final MapFrame frame;
    private final String id;
    private final List<Marked> places;
    private final StringBuilder svg = new StringBuilder();
    private final List<double[]> taken = new ArrayList<>();

    private LocatorMap(List<Marked> places, String id) {
        this.places = places;
        this.id = id;
        frame = MapFrame.around(places.stream().map(Marked::location).toList());
    }

    /**
     * The drawing of these places, or nothing where there are none.
     *
     * @param id begins the ids inside the drawing; letters and digits, and no other drawing of the page may have it
     */
    public static String svg(List<Marked> places, String id) {
        if (places.isEmpty()) {
            return "";
        }
        List<Marked> inOrder = new ArrayList<>(places);
        inOrder.sort(Comparator.comparing((Marked marked) -> -marked.weight())
                .thenComparing(Marked::name)
                .thenComparing(marked -> marked.location().gazetteerId()));
        return new LocatorMap(List.copyOf(inOrder), id).draw();
    }

    private String draw() {
        add(
                "<svg class=\"locator-map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"group\""
                        + " aria-labelledby=\"%s-title %s-desc\">",
                number(frame.width()), number(frame.height()), id, id);
        add("<title id=\"%s-title\">Map of %s</title>", id, Wording.count(places.size(), "place"));
        add("<desc id=\"%s-desc\">%s</desc>", id, escaped(description()));
        add(
                "<defs><clipPath id=\"%s-frame\"><rect width=\"%s\" height=\"%s\"/></clipPath>"
                        + "<pattern id=\"%s-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                        + " patternTransform=\"rotate(45)\"><path class=\"locator-hatch\" d=\"M0 0V6\" stroke=\"currentColor\""
                        + " stroke-opacity=\".45\" stroke-width=\"1.4\"/></pattern></defs>",
                id, number(frame.width()), number(frame.height()), id);
        add("<g clip-path=\"url(#%s-frame)\">", id);
        countries();
        places.stream().filter(LocatorMap::isExtent).forEach(this::extent);
        points().forEach(this::point);
        places.stream()
                .filter(place -> is(place, Precision.SETTLEMENT))
                .limit(MOST_LABELS)
                .forEach(this::pointLabel);
        places.stream()
                .filter(place -> !is(place, Precision.SETTLEMENT))
                .limit(MOST_LABELS)
                .forEach(this::extentLabel);
        svg.append("</g><rect class=\"locator-frame\" x=\".5\" y=\".5\" width=\"")
                .append(number(frame.width() - 1))
                .append("\" height=\"")
                .append(number(frame.height() - 1))
                .append("\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".4\"/></svg>");
        return svg.toString();
    }

    private static boolean is(Marked marked, Precision precision) {
        return marked.location().precision() == precision;
    }

    private static boolean isExtent(Marked marked) {
        return !is(marked, Precision.SETTLEMENT) && !is(marked, Precision.COUNTRY);
    }

    private String description() {
        List<String> lines = new ArrayList<>();
        for (Marked marked : places) {
            Place.Location location = marked.location();
            lines.add(marked.name() + ": " + Wording.words(location.precision()) + ", "
                    + degrees(location.latitude(), "north", "south") + ", "
                    + degrees(location.longitude(), "east", "west"));
        }
        return String.join("; ", lines) + ".";
    }

    private static String degrees(double degrees, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(degrees), degrees < 0 ? negative : positive);
    }

    private void countries() {
        Set<String> named = new TreeSet<>();
        places.stream()
                .filter(place -> is(place, Precision.COUNTRY))
                .forEach(place -> named.add(threeLetters(place.location().country())));
        svg.append(
                "<g fill=\"currentColor\" fill-opacity=\".06\" stroke=\"currentColor\" stroke-opacity=\".35\" stroke-width=\".6\""
                        + " fill-rule=\"evenodd\">");
        for (Map.Entry<String, List<int[]>> country : Borders.byCountry().entrySet()) {
            StringBuilder path = new StringBuilder();
            country.getValue().forEach(ring -> path.append(path(ring)));
            if (!path.isEmpty()) {
                boolean isNamed = named.contains(country.getKey());
                add(
                        "<path class=\"locator-country%s\" d=\"%s\"%s/>",
                        isNamed ? " locator-named" : "", path, isNamed ? " fill-opacity=\".18\"" : "");
            }
        }
        svg.append("</g>");
    }

    private static String threeLetters(String twoLetters) {
        return switch (twoLetters) {
            case "XK" -> "XKX";
            default ->
                Set.of(Locale.getISOCountries()).contains(twoLetters)
                        ? new Locale("", twoLetters).getISO3Country()
                        : twoLetters;
        };
    }

    /**
     * An outline; one that crosses the meridian of 180 degrees goes on beyond it, and stands at the other edge, too.
     */
    private String path(int[] ring) {
        double[] longitudes = new double[ring.length / 2];
        boolean crosses = false;
        for (int i = 0; i < longitudes.length; i++) {
            double longitude = ring[2 * i] / 100.0;
            if (i > 0) {
                longitude -= 360 * Math.rint((longitude - longitudes[i - 1]) / 360);
            }
            longitudes[i] = longitude;
            crosses |= Math.abs(longitude) > 180;
        }
        return crosses
                ? path(ring, longitudes, 0) + path(ring, longitudes, -360) + path(ring, longitudes, 360)
                : path(ring, longitudes, 0);
    }

    /**
     * The part of an outline that can be seen, roughly: a ring is drawn whole or not at all. Each point is told from
     * the one before, which takes half the letters.
     */
    private String path(int[] ring, double[] longitudes, double shift) {
        StringBuilder path = new StringBuilder();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        long lastX = 0;
        long lastY = 0;
        int drawn = 0;
        for (int i = 0; i < ring.length; i += 2) {
            double x = beside(frame.x(longitudes[i / 2] + shift), frame.width());
            double y = beside(frame.y(ring[i + 1] / 100.0), frame.height());
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            long tenthsX = Math.round(x * 10);
            long tenthsY = Math.round(y * 10);
            if (drawn == 0 || Math.abs(tenthsX - lastX) + Math.abs(tenthsY - lastY) >= FINEST_TENTHS) {
                path.append(drawn == 0 ? "M" : "l").append(tenths(tenthsX - lastX));
                String down = tenths(tenthsY - lastY);
                path.append(down.startsWith("-") ? "" : " ").append(down);
                lastX = tenthsX;
                lastY = tenthsY;
                drawn++;
            }
        }
        return drawn > 2 && frame.shows(left, top, right, bottom)
                ? path.append('Z').toString()
                : "";
    }

    /** What lies far outside is drawn just outside: it cannot be seen, and neighbouring points become one. */
    private static double beside(double at, double size) {
        return Math.max(-size, Math.min(2 * size, at));
    }

    private void extent(Marked marked) {
        Place.Location location = marked.location();
        double radius = Math.max(8, frame.units(location.kilometres()));
        open(marked, marked.name());
        add(
                "<circle class=\"locator-extent\" cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"url(#%s-hatch)\" stroke=\"currentColor\""
                        + " stroke-opacity=\".5\" stroke-dasharray=\"4 3\"/>",
                number(frame.x(location.longitude())), number(frame.y(location.latitude())), number(radius), id);
        close(marked);
    }

    /** The settlements, those that fall on one point together: the first is the one that is named most. */
    private Collection<List<Marked>> points() {
        Map<String, List<Marked>> points = new LinkedHashMap<>();
        for (Marked marked : places) {
            if (is(marked, Precision.SETTLEMENT)) {
                long x = Math.round(frame.x(marked.location().longitude()));
                long y = Math.round(frame.y(marked.location().latitude()));
                points.computeIfAbsent(x + " " + y, any -> new ArrayList<>()).add(marked);
            }
        }
        return points.values();
    }

    private void point(List<Marked> here) {
        Marked marked = here.get(0);
        double x = frame.x(marked.location().longitude());
        double y = frame.y(marked.location().latitude());
        taken.add(new double[] {x - POINT, y - POINT, x + POINT, y + POINT});
        open(marked, here.stream().map(Marked::name).collect(Collectors.joining(", ")));
        add(
                "<circle class=\"locator-point\" cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"currentColor\"/>",
                number(x), number(y), number(POINT));
        close(marked);
    }

    private void open(Marked marked, String title) {
        marked.link().ifPresent(link -> add("<a href=\"%s\">", escaped(link)));
        add("<g class=\"locator-place\"><title>%s</title>", escaped(title));
    }

    private void close(Marked marked) {
        svg.append("</g>");
        marked.link().ifPresent(link -> svg.append("</a>"));
    }

    private void pointLabel(Marked marked) {
        double x = frame.x(marked.location().longitude());
        double y = frame.y(marked.location().latitude());
        double width = marked.name().length() * LETTER;
        label(marked, new double[][] {
            {x + POINT + 3, y + 4},
            {x - POINT - 3 - width, y + 4},
            {x - width / 2, y - POINT - 4},
            {x - width / 2, y + POINT + LINE}
        });
    }

    private void extentLabel(Marked marked) {
        double x = frame.x(marked.location().longitude());
        double y = frame.y(marked.location().latitude());
        double left = x - marked.name().length() * LETTER / 2;
        label(marked, new double[][] {
            {left, y + 4}, {left, y + 4 + LINE}, {left, y + 4 - LINE}, {left, y + 4 + 2 * LINE}
        });
    }

    /**
     * Writes the name at the first position where it covers no other; where there is none, the name stands in the title
     * alone.
     */
    private void label(Marked marked, double[][] positions) {
        double width = marked.name().length() * LETTER;
        for (double[] position : positions) {
            double[] box = {position[0], position[1] - LINE + 3, position[0] + width, position[1] + 3};
            boolean inside = box[0] >= 2 && box[2] <= frame.width() - 2 && box[1] >= 2 && box[3] <= frame.height() - 2;
            if (inside && taken.stream().noneMatch(other -> overlap(box, other))) {
                taken.add(box);
                add(
                        "<text class=\"locator-label%s\" x=\"%s\" y=\"%s\" font-size=\"12\" fill=\"currentColor\">%s</text>",
                        is(marked, Precision.SETTLEMENT) ? "" : " locator-label-extent",
                        number(position[0]),
                        number(position[1]),
                        escaped(marked.name()));
                return;
            }
        }
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String number(double value) {
        return tenths(Math.round(value * 10));
    }

    private static String tenths(long tenths) {
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

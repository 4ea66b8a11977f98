package org.stemma.view;

import java.util.List;
import org.stemma.model.Place;

/**
 * What part of the world a map shows, and where on the drawing a point of it lies: an equirectangular projection that
 * is true to scale along the parallel in its middle.
 *
 * @param west degrees east of the left edge
 * @param north degrees north of the upper edge
 * @param width of the drawing, in its units
 * @param height of the drawing
 * @param across units a degree of longitude
 * @param down units a degree of latitude
 */
record MapFrame(double west, double north, double width, double height, double across, double down) {
    /** Of every drawing, in its units. */
    static final double WIDTH = 640;

    /** Of every drawing, in its units. */
    static final double HEIGHT = 420;

    private static final double KILOMETRES_A_DEGREE = 111.2;
    /** No map shows less than so many degrees from top to bottom. */
    private static final double LEAST_DEGREES = 4;
    /** What is left free around the places, as a share of what they take. */
    private static final double MARGIN = 0.3;

    /** Places all around the world are squeezed so that even the outermost are inside. */
    private static final double NEARLY_ALL = 1.04;

    private static final double FURTHEST_NORTH = 84;
    private static final double FURTHEST_SOUTH = -60;

    /** The frame that holds these places and as much around them as tells where they are. */
    static MapFrame around(List<Place.Location> locations) {
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        for (Place.Location location : locations) {
            double latitude = Math.min(location.kilometres() / KILOMETRES_A_DEGREE, 25);
            double longitude = latitude / Math.max(0.2, Math.cos(Math.toRadians(location.latitude())));
            south = Math.min(south, location.latitude() - latitude);
            north = Math.max(north, location.latitude() + latitude);
            west = Math.min(west, location.longitude() - longitude);
            east = Math.max(east, location.longitude() + longitude);
        }
        double middle = Math.max(-60, Math.min(75, (south + north) / 2));
        double shrink = Math.cos(Math.toRadians(middle));
        double degrees = Math.max(LEAST_DEGREES, (north - south) * (1 + 2 * MARGIN));
        degrees = Math.max(degrees, (east - west) * (1 + 2 * MARGIN) * shrink * HEIGHT / WIDTH);
        degrees = Math.min(degrees, FURTHEST_NORTH - FURTHEST_SOUTH);
        double down = HEIGHT / degrees;
        double across = Math.min(down * shrink, WIDTH / Math.max(1, (east - west) * NEARLY_ALL));
        double top = Math.min(FURTHEST_NORTH, (south + north) / 2 + degrees / 2);
        double left = Math.max(-180, Math.min(180 - WIDTH / across, (west + east) / 2 - WIDTH / across / 2));
        return new MapFrame(left, top, WIDTH, HEIGHT, across, down);
    }

    double x(double longitude) {
        return (longitude - west) * across;
    }

    double y(double latitude) {
        return (north - latitude) * down;
    }

    /** Units of so many kilometres. */
    double units(int kilometres) {
        return kilometres / KILOMETRES_A_DEGREE * down;
    }

    /** Whether anything of a box on the drawing can be seen. */
    boolean shows(double left, double top, double right, double bottom) {
        return right >= 0 && left <= width && bottom >= 0 && top <= height;
    }
}

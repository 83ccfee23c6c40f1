package fr.maillage.report.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what a report says on slides, from top to bottom, and begins a new one where there is no room. */
final class SlideFlow {

    /** The room for text, in millimetres; the slide is 280 wide and 157.5 high. */
    static final double LEFT = 15;

    static final double WIDTH = 250;
    static final double TOP = 36;
    static final double BOTTOM = 143;

    private static final double GAP = 3.5;
    private static final int HEADING_LINES = 2;

    private final List<Map<String, Object>> slides = new ArrayList<>();
    private final String continued;
    private String heading = "";
    private List<Map<String, Object>> items = List.of();
    private double y;

    /** @param continued stands behind the heading of a slide that goes on */
    SlideFlow(String continued) {
        this.continued = continued;
    }

    List<Map<String, Object>> slides() {
        return slides;
    }

    /** Begins a section. */
    void start(String title) {
        heading = title;
        begin(title);
    }

    /** Goes on on a new slide, unless this one is empty. */
    void next() {
        if (!fresh()) {
            begin(heading + " " + continued);
        }
    }

    boolean fresh() {
        return y == TOP;
    }

    /** Gives the height that is left, in millimetres. */
    double room() {
        return slides.isEmpty() ? 0 : BOTTOM - y;
    }

    /** The room of a slide that nothing is on. */
    static double whole() {
        return BOTTOM - TOP;
    }

    /** Goes on on a new slide where there is less room than that. */
    void need(double height) {
        if (room() < Math.min(height, whole())) {
            next();
        }
    }

    /** Adds something over the whole width. */
    void add(Map<String, Object> item, double height) {
        put(item, LEFT, WIDTH, height);
        skip(height);
    }

    /** Adds something beside what comes next. */
    void put(Map<String, Object> item, double x, double width, double height) {
        Map<String, Object> placed = new HashMap<>(item);
        placed.put("x", x);
        placed.put("y", y);
        placed.put("width", width);
        placed.put("height", height);
        items.add(placed);
    }

    void skip(double height) {
        y += height + GAP;
    }

    private void begin(String title) {
        Map<String, Object> slide = new HashMap<>();
        items = new ArrayList<>();
        slide.put("title", String.join("", SlideText.HEADING.cut(title, WIDTH, HEADING_LINES)));
        slide.put("items", items);
        slides.add(slide);
        y = TOP;
    }
}

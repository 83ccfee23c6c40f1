package fr.maillage.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Treatment of the columns of a rule. */
public enum Transform {
    /** The first of its columns that says something, as it is. */
    COPY,
    /** A text that holds for every row; reads no column. */
    CONSTANT,
    /** Its columns one after the other, with a text between. */
    JOIN,
    /** One column cut at a text: all its parts as a list, or one of them. */
    SPLIT,
    /** A table says what each value means. */
    VALUES,
    /** Latitude and longitude in two columns. */
    DEGREES,
    /** Easting and northing of Lambert 93 (EPSG:2154) in two columns. */
    LAMBERT93,
    /** Latitude and longitude in one text. */
    LAT_LON,
    /** Longitude and latitude in one text. */
    LON_LAT,
    /** Opening hours as people write them; a second column may name the days. */
    HOURS_TEXT,
    /** Opening hours with a column, or several, for each day. */
    HOURS_COLUMNS,
    /** The first telephone number in a text. */
    PHONE,
    /** The addresses of the web in a text. */
    URL,
    /** Part before the postal code in an address of one text. */
    STREET,
    /** The postal code in an address of one text. */
    POSTAL_CODE,
    /** The town in an address of one text. */
    TOWN,
    /** An identifier made of columns that together tell one place from the others. */
    KEY;

    /** The name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The transform of that name; empty when there is none. */
    public static Optional<Transform> byCode(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }

    /** Tells if it gives a position. */
    public boolean position() {
        return this == DEGREES || this == LAMBERT93 || this == LAT_LON || this == LON_LAT;
    }

    /** Tells if it gives opening hours. */
    public boolean hours() {
        return this == HOURS_TEXT || this == HOURS_COLUMNS;
    }

    /** The least number of columns that it needs. */
    public int leastColumns() {
        return switch (this) {
            case CONSTANT -> 0;
            case DEGREES, LAMBERT93 -> 2;
            default -> 1;
        };
    }

    /** The greatest number of columns that it makes sense of. */
    public int mostColumns() {
        return switch (this) {
            case CONSTANT -> 0;
            case SPLIT, LAT_LON, LON_LAT -> 1;
            case DEGREES, LAMBERT93, HOURS_TEXT -> 2;
            default -> 40;
        };
    }
}

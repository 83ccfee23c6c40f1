package fr.maillage.orientation;

import fr.maillage.shared.PhonePolicy;
import fr.maillage.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Puts what is known of a place into short lines, and says what is not known. */
final class SheetWriter {

    private final OrientationTexts texts;

    SheetWriter(OrientationTexts texts) {
        this.texts = texts;
    }

    PlaceSheet write(OrientedPlace oriented) {
        PublicPlace place = oriented.place();
        List<SheetLine> lines = new ArrayList<>();
        lines.add(line("help", texts.labels(place.services())));
        lines.add(line("address", address(place)));
        lines.add(line("phone", place.phone() == null ? List.of() : List.of(PhonePolicy.dialled(place.phone()))));
        lines.add(line("hours", HoursText.lines(place.openingHours(), texts)));
        lines.add(terms("cost", place, Vocabulary.FEE));
        lines.add(terms("way", place, Vocabulary.ASSISTANCE));
        lines.add(terms("access", place, Vocabulary.ACCESS));
        lines.add(terms("support", place, Vocabulary.SUPPORT));
        addIfKnown(lines, terms("public", place, Vocabulary.PUBLIC));
        addIfKnown(lines, line("email", place.emails()));
        addIfKnown(lines, line("web", place.websites()));
        addIfKnown(lines, line("about", place.summary() == null ? List.of() : List.of(place.summary())));
        lines.add(line("checked", place.dateMaj() == null ? List.of() : List.of(texts.day(place.dateMaj()))));
        return new PlaceSheet(oriented, lines);
    }

    /** Where it is, as on an envelope. */
    static List<String> address(PublicPlace place) {
        List<String> lines = new ArrayList<>();
        if (place.address() != null) {
            lines.add(place.address());
        }
        if (place.addressExtra() != null) {
            lines.add(place.addressExtra());
        }
        lines.add(place.postalCode() + " " + place.communeName());
        return lines;
    }

    private SheetLine terms(String key, PublicPlace place, Vocabulary list) {
        return line(
                key,
                texts.labels(place.terms(list).stream()
                        .map(code -> new TermRef(list, code))
                        .toList()));
    }

    private SheetLine line(String key, List<String> known) {
        return new SheetLine(
                key,
                texts.get("line." + key),
                known.isEmpty() ? List.of(texts.get("unknown." + key)) : known,
                !known.isEmpty());
    }

    private static void addIfKnown(List<SheetLine> lines, SheetLine line) {
        if (line.known()) {
            lines.add(line);
        }
    }
}

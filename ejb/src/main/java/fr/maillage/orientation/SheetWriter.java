package fr.maillage.orientation;

import fr.maillage.hours.HoursWords;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.place.core.Freshness;
import fr.maillage.shared.ClockProducer;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what is known of a place into short lines, and says what is not known. */
final class SheetWriter {

    private static final int YEAR = 12;

    private final OrientationTexts texts;
    private final HoursWords hours;
    private final LocalDate today;

    SheetWriter(OrientationTexts texts, LocalDate today) {
        this.texts = texts;
        this.hours = new HoursWords(texts.locale());
        this.today = today;
    }

    PlaceSheet write(OrientedPlace oriented) {
        PublicPlace place = oriented.place();
        List<SheetLine> lines = new ArrayList<>();
        lines.add(line("help", texts.labels(place.services())));
        lines.add(line("address", address(place)));
        lines.add(line("phone", place.phone() == null ? List.of() : List.of(PhonePolicy.dialled(place.phone()))));
        lines.add(line("hours", hours.lines(place.openingHours())));
        lines.add(terms("cost", place, Vocabulary.FEE));
        lines.add(terms("way", place, Vocabulary.ASSISTANCE));
        lines.add(terms("access", place, Vocabulary.ACCESS));
        lines.add(terms("support", place, Vocabulary.SUPPORT));
        addIfKnown(lines, terms("public", place, Vocabulary.PUBLIC));
        addIfKnown(lines, line("email", place.emails()));
        addIfKnown(lines, line("web", place.websites()));
        addIfKnown(lines, line("about", place.summary() == null ? List.of() : List.of(place.summary())));
        addIfKnown(
                lines,
                line("confirmed", confirmed(place).map(texts::day).stream().toList()));
        if (!confirmedLast(place)) {
            lines.add(line("checked", place.dateMaj() == null ? List.of() : List.of(texts.day(place.dateMaj()))));
        }
        return new PlaceSheet(oriented, age(place), lines);
    }

    private RecordAge age(PublicPlace place) {
        return new RecordAge(place.freshness(), ageText(place));
    }

    private String ageText(PublicPlace place) {
        if (place.dateMaj() == null) {
            return texts.get("age.unknown");
        }
        if (place.freshness() != Freshness.UP_TO_DATE) {
            return texts.get(
                    place.freshness() == Freshness.TO_UPDATE ? "age.old" : "age.middle", since(place.dateMaj()));
        }
        return confirmedLast(place)
                ? texts.get("age.confirmed", texts.day(confirmed(place).orElseThrow()))
                : texts.get("age.dated", texts.day(place.dateMaj()));
    }

    /** In months, from two years on in years: what people say. */
    private String since(LocalDate date) {
        long months = ChronoUnit.MONTHS.between(date, today);
        return months < 2 * YEAR ? texts.get("age.months", months) : texts.get("age.years", months / YEAR);
    }

    /** Whether a person has said so since the source dated it. */
    private static boolean confirmedLast(PublicPlace place) {
        return confirmed(place)
                .filter(day -> place.dateMaj() == null || !day.isBefore(place.dateMaj()))
                .isPresent();
    }

    private static Optional<LocalDate> confirmed(PublicPlace place) {
        return Optional.ofNullable(place.confirmedAt())
                .map(at -> at.atZoneSameInstant(ClockProducer.PARIS).toLocalDate());
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

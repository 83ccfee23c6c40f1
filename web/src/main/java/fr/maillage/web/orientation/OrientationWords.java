package fr.maillage.web.orientation;

import fr.maillage.orientation.Criterion;
import fr.maillage.orientation.Opening;
import fr.maillage.orientation.OrientationAnswer;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.OrientedPlace;
import fr.maillage.orientation.Origin;
import fr.maillage.orientation.Reason;
import fr.maillage.orientation.TermRef;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says in short sentences why a place is proposed and what is not known of it. */
final class OrientationWords {

    private static final String DAY = "EEEE d MMMM";
    private static final int METRES_SHOWN = 950;
    private static final int STEP = 50;
    private static final double KILOMETRE = 1000;
    private static final double NEAR = 10;

    private final Locale locale;
    private final Vocabularies lists;

    OrientationWords(Locale locale, Vocabularies lists) {
        this.locale = locale;
        this.lists = lists;
    }

    String reason(OrientationQuery query, Reason reason) {
        String key = reason.criterion() == Criterion.MODE
                ? "orientation.mode." + query.mode().code() + "." + reason.fit()
                : "orientation.reason." + reason.criterion() + "." + reason.fit();
        String said = reason.criterion() == Criterion.LANGUAGE
                ? language(query.language())
                : String.join(", ", labels(reason.terms()));
        return Messages.format(locale, key, said);
    }

    List<String> labels(List<TermRef> terms) {
        return terms.stream()
                .map(t -> lists.label(t.vocabulary(), t.code(), locale.getLanguage()))
                .distinct()
                .toList();
    }

    /** A language in the page's own. */
    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    /** Tells how far it is, rounded as people say it; null where that is not known. */
    String distance(OrientedPlace place) {
        if (place.metres() == null) {
            return null;
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(locale);
        double metres = place.metres();
        if (metres < METRES_SHOWN) {
            return Messages.format(
                    locale,
                    "orientation.distance.metres",
                    numbers.format(Math.max(STEP, Math.round(metres / STEP) * STEP)));
        }
        numbers.setMaximumFractionDigits(metres < NEAR * KILOMETRE ? 1 : 0);
        return Messages.format(locale, "orientation.distance.kilometres", numbers.format(metres / KILOMETRE));
    }

    /** From where distances are counted. */
    String from(Origin origin) {
        return origin.name() == null ? Messages.text(locale, "orientation.from.position") : origin.name();
    }

    /** The point that distances are counted from, or why there are none; null for a position, which needs no explanation. */
    String basis(Origin origin) {
        if (origin.territory() == null) {
            return null;
        }
        if (origin.part() != null) {
            return Messages.format(locale, "orientation.basis.PART", origin.name());
        }
        return Messages.text(
                locale,
                "orientation.basis."
                        + (origin.unlocatedQuarter()
                                ? "UNLOCATED"
                                : Objects.requireNonNullElse(origin.basis(), "NONE")));
    }

    /** The words about the desk that can tell who helps, where no record names the need. */
    String desk(OrientationAnswer answer) {
        String what = answer.desk() == null ? "ask" : answer.desk().namesNeed() ? "names" : "tells";
        return Messages.text(locale, "orientation.unnamed." + what);
    }

    /**
     * The number of places, and their nearness: nothing beyond five kilometres is called near. Where no record names the need, they
     * are places to ask at.
     */
    String heading(OrientationAnswer answer) {
        if (!answer.named()) {
            return Messages.format(locale, "orientation.results.heading.unnamed", answer.found());
        }
        int others = answer.found() - answer.near();
        if (others == 0) {
            return Messages.format(locale, "orientation.results.heading", answer.found());
        }
        if (answer.near() > 0) {
            return Messages.format(locale, "orientation.results.heading.some", answer.near(), others);
        }
        return answer.places().stream()
                .filter(place -> place.metres() != null)
                .min(Comparator.comparing(OrientedPlace::metres))
                .map(nearest ->
                        Messages.format(locale, "orientation.results.heading.far", answer.found(), distance(nearest)))
                .orElseGet(() -> Messages.format(locale, "orientation.results.heading.anywhere", answer.found()));
    }

    /**
     * Says whether a place is open, and until when or from when on. Of an old record nobody knows: what it says is told as what
     * it says.
     */
    String opening(OrientedPlace place, LocalDateTime moment) {
        String said = opening(place.opening(), moment);
        return place.told() == place.opening().state()
                ? said
                : Messages.format(locale, "orientation.opening.unsure", said);
    }

    private String opening(Opening opening, LocalDateTime moment) {
        String key = "orientation.opening." + opening.state();
        if (opening.until() == null) {
            return Messages.text(locale, key);
        }
        boolean sameDay = opening.until().toLocalDate().equals(moment.toLocalDate());
        return Messages.format(
                locale,
                key + (sameDay ? ".today" : ".day"),
                time(opening.until()),
                Texts.words(opening.until().toLocalDate(), DAY, locale));
    }

    /** A day in words. */
    String day(LocalDate day) {
        return Texts.words(day, DAY + " yyyy", locale);
    }

    /** A moment in words. */
    String moment(LocalDateTime moment) {
        return Messages.format(
                locale, "orientation.moment", Texts.words(moment.toLocalDate(), DAY, locale), time(moment));
    }

    private String time(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(locale.equals(Locale.FRENCH) ? "H 'h' mm" : "H:mm", locale)
                .format(moment)
                .replace(" h 00", " h");
    }
}

package fr.maillage.web.diagnosis.compare;

import fr.maillage.diagnosis.compare.Difference;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.web.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sentences on a comparison. */
final class SideBySideWords {

    private final SideBySide both;
    private final ThemeTree themes;
    private final Locale locale;

    SideBySideWords(SideBySide both, ThemeTree themes, Locale locale) {
        this.both = both;
        this.themes = themes;
        this.locale = locale;
    }

    /** Tells if the reader is not told how many residents said something of a theme. */
    boolean hides(String theme, String what) {
        return both.hidden().hides(theme, what);
    }

    /** The name of a theme; its code where nobody knows it. */
    String name(String code) {
        return themes.find(code).map(t -> t.name(locale.getLanguage())).orElse(code);
    }

    /** Tells what stands out, a sentence for each theme that both see alike and answer differently; never empty. */
    List<String> sentences() {
        if (both.hidden().hidesAll()) {
            return List.of(text(both.releasedOn() == null ? "diagnosis.compare.unreleased" : "diagnosis.compare.few"));
        }
        if (both.groups() == 0 || both.respondents() == 0) {
            return List.of(text("diagnosis.compare.one-sided"));
        }
        List<String> sentences =
                Difference.of(both).stream().map(this::different).toList();
        String nothing = both.hidden().isEmpty() ? "diagnosis.compare.no-difference" : "diagnosis.compare.too-little";
        return sentences.isEmpty() ? List.of(text(nothing)) : sentences;
    }

    private String different(Difference difference) {
        return Messages.format(
                locale,
                "diagnosis.compare.different",
                difference.groups(),
                difference.residents(),
                proposed(difference.groupsPropose()),
                difference.groupsProposing(),
                proposed(difference.residentsPropose()),
                difference.residentsProposing());
    }

    /** Tells what the counts can bear. */
    String caution() {
        return both.hidden().hidesAll()
                ? ""
                : Messages.format(locale, "diagnosis.compare.caution", both.groups(), both.respondents());
    }

    /** Tells how alike both orders are. */
    String order() {
        if (both.tau() == null && !both.hidden().isEmpty()) {
            return text("diagnosis.compare.hidden");
        }
        long raised = both.themes().stream().filter(t -> t.agreement() != null).count();
        return both.tau() == null
                ? text("diagnosis.compare.no-tau")
                : Messages.format(locale, "diagnosis.compare.tau", both.tau(), raised);
    }

    private String proposed(List<String> codes) {
        return codes.stream()
                .map(this::shortName)
                .collect(Collectors.joining(" " + text("diagnosis.compare.and") + " "));
    }

    private String shortName(String code) {
        String language = locale.getLanguage();
        return themes.find(code)
                .map(t -> t.shortName(language) == null ? quoted(t) : t.shortName(language))
                .orElse(code);
    }

    private String quoted(ThemeView theme) {
        return Messages.format(locale, "diagnosis.compare.quoted", theme.name(locale.getLanguage()));
    }

    private String text(String key) {
        return Messages.text(locale, key);
    }
}

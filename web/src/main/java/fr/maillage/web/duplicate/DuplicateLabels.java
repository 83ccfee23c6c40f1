package fr.maillage.web.duplicate;

import fr.maillage.duplicate.DuplicateReason;
import fr.maillage.web.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reasons as people read them. */
final class DuplicateLabels {

    private DuplicateLabels() {}

    /** Tells what speaks for or against, without its weight. */
    static String text(Locale locale, DuplicateReason reason) {
        return Messages.format(locale, "duplicate.reason." + reason.code(), reason.detail());
    }

    /** All reasons with their weights, in one text. */
    static String texts(Locale locale, List<DuplicateReason> reasons) {
        return reasons.stream()
                .map(r -> Messages.format(locale, "duplicate.reason", text(locale, r), weight(r)))
                .collect(Collectors.joining(" · "));
    }

    /** A weight with its sign: +35. */
    static String weight(DuplicateReason reason) {
        return String.format(Locale.ROOT, "%+d", reason.weight());
    }
}

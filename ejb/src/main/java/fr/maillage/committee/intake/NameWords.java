package fr.maillage.committee.intake;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Names as video tools and lists of members can be compared: in whatever order, without what stands in brackets. */
final class NameWords {

    private NameWords() {}

    /** The words of a name; {@code Dupont, Élise (Invitée)} has those of {@code Élise Dupont}. */
    static Set<String> of(String name) {
        int bracket = name.indexOf('(');
        String bare = bracket > 0 ? name.substring(0, bracket) : name;
        return new TreeSet<>(Arrays.asList(Parts.of(PlainText.words(bare), " ")));
    }
}

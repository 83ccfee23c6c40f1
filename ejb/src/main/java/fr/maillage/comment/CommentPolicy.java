package fr.maillage.comment;

import fr.maillage.committee.seat.CurrentMember;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules for the text of a comment, and for whom somebody means by a name. */
final class CommentPolicy {

    static final int LONGEST = 2000;

    /** To how many people one comment is told at most. */
    static final int MOST_TOLD = 20;

    private static final String TEXT = "text";
    private static final String TOLD = "told";
    private static final String BETWEEN = " – ";
    private static final int SHOWN = 200;

    private CommentPolicy() {}

    /**
     * A text in normal form.
     *
     * @throws Problem INVALID on {@code text} for none, and for one of more than {@value #LONGEST} characters
     */
    static String text(String said) {
        String text = said == null ? "" : PlainText.visible(said.replace("\r\n", "\n"));
        if (text.isEmpty()) {
            throw Problem.invalid(TEXT, "required", null);
        }
        if (text.length() > LONGEST) {
            throw Problem.invalid(TEXT, "too-long", PlainText.cut(text, SHOWN), Integer.toString(LONGEST));
        }
        return text;
    }

    /** Names members so that one can be chosen: by name, with the organisation where others have the same name. */
    static Map<CurrentMember, String> labels(Collection<CurrentMember> members) {
        Map<String, Integer> named = new HashMap<>();
        members.forEach(member -> named.merge(PlainText.letters(member.name()), 1, Integer::sum));
        Map<CurrentMember, String> labels = new LinkedHashMap<>();
        members.forEach(member -> labels.put(
                member,
                named.get(PlainText.letters(member.name())) == 1 || member.actor() == null
                        ? member.name()
                        : member.name() + BETWEEN + member.actor()));
        return labels;
    }

    /** The labels in which some words occur, whatever capitals and accents. */
    static List<String> suggested(Collection<CurrentMember> members, String words, int most) {
        String wanted = PlainText.words(words);
        return wanted.isEmpty()
                ? List.of()
                : labels(members).values().stream()
                        .filter(label -> PlainText.words(label).contains(wanted))
                        .distinct()
                        .limit(most)
                        .toList();
    }

    /**
     * Whom names mean, each once, in their order.
     *
     * @param members who may be told and can be written to
     * @param names null for none; blank ones do not count
     * @throws Problem INVALID on {@code told} with one violation for each name of nobody or of several, and for more than
     *     {@value #MOST_TOLD} names
     */
    static List<CurrentMember> told(Collection<CurrentMember> members, List<String> names) {
        List<String> said = names == null
                ? List.of()
                : names.stream()
                        .filter(name -> name != null && !name.isBlank())
                        .map(String::strip)
                        .distinct()
                        .toList();
        if (said.size() > MOST_TOLD) {
            throw Problem.invalid(TOLD, "too-many", Integer.toString(said.size()), Integer.toString(MOST_TOLD));
        }
        Map<CurrentMember, String> labels = labels(members);
        List<CurrentMember> meant = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (String name : said) {
            List<CurrentMember> found = meant(labels, name);
            if (found.size() == 1) {
                meant.add(found.get(0));
            } else {
                wrong.add(Violation.of(
                        TOLD,
                        found.isEmpty() ? "comment-told-unknown" : "comment-told-several",
                        PlainText.cut(name, SHOWN)));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return meant.stream().distinct().toList();
    }

    private static List<CurrentMember> meant(Map<CurrentMember, String> labels, String name) {
        String letters = PlainText.letters(PlainText.cut(name, 2 * SHOWN));
        List<CurrentMember> labelled = labels.entrySet().stream()
                .filter(entry -> PlainText.letters(entry.getValue()).equals(letters))
                .map(Map.Entry::getKey)
                .toList();
        Stream<CurrentMember> named = labels.keySet().stream()
                .filter(member -> PlainText.letters(member.name()).equals(letters));
        return labelled.size() == 1 ? labelled : named.toList();
    }
}

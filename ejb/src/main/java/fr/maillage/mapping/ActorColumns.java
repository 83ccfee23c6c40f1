package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that people give the columns of their files of actors, contacts and members, in French and English, without case,
 * accents and punctuation. The same word means an actor's or a person's, by what else the file has.
 */
final class ActorColumns {

    private static final Map<String, List<String>> PARTS = WordFile.read("actor-words.txt");

    /** Who is meant by them is the organisation, not a person. */
    private static final Set<String> ORGANISATION = Set.copyOf(PARTS.get("organisation"));

    private static final List<String> MAIL = PARTS.get("mail");
    private static final List<String> PHONE = PARTS.get("phone");
    private static final List<String> NAMES = PARTS.get("name");

    private static final List<String> PERSON_NAMES = PARTS.get("personName");

    private static final List<String> OF_PERSON = PARTS.get("ofPerson");
    private static final List<String> OF_ORGANISATION = PARTS.get("ofOrganisation");

    private static final Map<String, List<String>> WORDS = words();

    private ActorColumns() {}

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = WordFile.read("actor-columns.txt");
        words.put("contactName", with(words.get("contactName"), joined(PERSON_NAMES, OF_PERSON)));
        words.put("contactDuty", with(words.get("contactDuty"), joined(PARTS.get("duty"), OF_PERSON)));
        words.put("contactEmail", joined(MAIL, OF_PERSON));
        words.put("contactPhone", joined(PHONE, OF_PERSON));
        words.put("email", MAIL);
        words.put("phone", PHONE);
        return words;
    }

    private static List<String> joined(List<String> things, List<String> whose) {
        List<String> words = new ArrayList<>();
        for (String thing : things) {
            whose.forEach(of -> words.add(thing + " " + of));
        }
        return words;
    }

    /** The words of each field, in the order in which fields choose, for a file with these columns. */
    static Map<String, List<String>> of(List<String> columns) {
        List<String> keys = columns.stream().map(ActorColumns::key).toList();
        boolean firstName = keys.stream().anyMatch(WORDS.get("contactFirstName")::contains);
        boolean organisation = keys.stream().anyMatch(WORDS.get("name")::contains);
        boolean person = firstName
                || keys.stream().anyMatch(ActorColumns::ofPerson)
                || organisation && keys.stream().anyMatch(NAMES::contains);
        Map<String, List<String>> words = new LinkedHashMap<>();
        Map<String, List<String>> more = new HashMap<>();
        if (firstName) {
            more.put(
                    "contactLastName",
                    with(NAMES, List.of("nom de famille", "last name", "surname", "nom du contact")));
        } else if (organisation) {
            more.put("contactName", NAMES);
        } else {
            more.put("name", NAMES);
        }
        if (firstName) {
            words.put("contactLastName", more.remove("contactLastName"));
        }
        WORDS.forEach((field, own) -> words.put(field, with(own, more.getOrDefault(field, List.of()))));
        if (person) {
            // Columns that do not say whose they are, are the person's.
            words.put("contactEmail", with(MAIL, WORDS.get("contactEmail")));
            words.put("contactPhone", with(PHONE, WORDS.get("contactPhone")));
            words.put("email", with(joined(MAIL, OF_ORGANISATION), MAIL));
            words.put("phone", with(joined(PHONE, OF_ORGANISATION), PHONE));
        }
        return words;
    }

    private static boolean ofPerson(String key) {
        return WORDS.get("contactName").stream().anyMatch(w -> key.equals(w) || key.startsWith(w + " "))
                && Arrays.stream(Parts.of(key, " ")).noneMatch(ORGANISATION::contains);
    }

    private static List<String> with(List<String> own, List<String> more) {
        List<String> all = new ArrayList<>(own);
        all.addAll(more);
        return all;
    }

    /** Tells if a header names the organisation, as {@code Courriel de la structure} does. */
    static boolean ofOrganisation(String column) {
        return Arrays.stream(Parts.of(key(column), " ")).anyMatch(ORGANISATION::contains);
    }

    static String key(String column) {
        return TextPolicy.key(column.replace('_', ' ').replace('.', ' '));
    }
}

package fr.maillage.actor.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ContactInput;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Statements of the rows of one delivery about each record, so that a later row which says something else of the same
 * field is noticed: else the last one would win, and the next delivery of the same file would change everything twice.
 */
public final class ActorIntakeSayings {

    private static final String ACTOR = "s:";
    private static final String CONTACT = "t:";

    private ActorIntakeSayings() {}

    static String byIdentifier(String identifier) {
        return "i:" + identifier;
    }

    static String byName(long territory, String nameKey) {
        return "n:" + territory + ":" + nameKey;
    }

    public static String contactByEmail(String actor, String email) {
        return "e:" + actor + ":" + email;
    }

    public static String contactByName(String actor, String nameKey) {
        return "p:" + actor + ":" + nameKey;
    }

    /** Reads what a dry run has noted of an actor that it would have entered. */
    static void planned(String note, ActorIntakePlan plan) {
        String[] known = Parts.of(note, "|", 4);
        plan.planned(
                known[0],
                FieldValues.none(ActorField.class)
                        .with(ActorField.NAME, known[3])
                        .with(ActorField.TYPE, known[2])
                        .with(ActorField.TERRITORY, known[1]));
    }

    /** Names each field of which an earlier row has said something else. */
    static void compare(ActorIntakePlan plan, ActorIntake row, ActorIntakeNotes notes) {
        if (plan.actorId() != null) {
            contradictions(ACTOR + plan.actorId(), actor(row, plan), plan, notes);
        }
        if (plan.contactId() != null) {
            contradictions(CONTACT + plan.contactId(), contact(row, plan), plan, notes);
        }
    }

    private static void contradictions(
            String key, Map<String, String> said, ActorIntakePlan plan, ActorIntakeNotes notes) {
        Map<String, String> earlier = read(notes.noted(key).orElse(""));
        said.forEach((field, value) -> {
            String before = earlier.get(field);
            if (before == null) {
                plan.adds();
            } else if (!before.startsWith(digest(value) + "@")) {
                plan.refuse(
                        Violation.of(field, "actor-said-otherwise", value, before.substring(before.indexOf('@') + 1)));
            }
        });
    }

    /** Notes what a row that was taken has said, and by what its records are found again in a dry run. */
    static void note(ActorIntakePlan plan, ActorIntake row, boolean dryRun, ActorIntakeNotes notes) {
        if (dryRun) {
            plan.entered(null, null);
            if (plan.actor() == null) {
                FieldValues<ActorField> is = plan.after();
                String name = is.text(ActorField.NAME);
                String known =
                        String.join("|", plan.actorId(), is.text(ActorField.TERRITORY), is.text(ActorField.TYPE), name);
                if (is.text(ActorField.IDENTIFIER) != null) {
                    notes.note(byIdentifier(is.text(ActorField.IDENTIFIER)), known);
                }
                notes.note(byName(plan.territory().id(), key(name)), known);
            }
            if (plan.contactAfter() != null && plan.contact() == null) {
                if (plan.contactAfter().email() != null) {
                    notes.note(
                            contactByEmail(plan.actorId(), plan.contactAfter().email()), plan.contactId());
                }
                notes.note(contactByName(plan.actorId(), key(plan.contactAfter().name())), plan.contactId());
            }
        }
        add(ACTOR + plan.actorId(), actor(row, plan), row.row(), notes);
        if (plan.contactAfter() != null) {
            add(CONTACT + plan.contactId(), contact(row, plan), row.row(), notes);
        }
    }

    private static void add(String key, Map<String, String> said, long row, ActorIntakeNotes notes) {
        Map<String, String> all = read(notes.noted(key).orElse(""));
        int before = all.size();
        said.forEach((field, value) -> all.putIfAbsent(field, digest(value) + "@" + row));
        if (all.size() > before) {
            StringBuilder text = new StringBuilder();
            all.forEach((field, value) ->
                    text.append(field).append('=').append(value).append(';'));
            notes.note(key, text.toString());
        }
    }

    private static Map<String, String> read(String text) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String part : Parts.of(text, ";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                said.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return said;
    }

    /** The fields that the row itself gives, in normal form; networks are added up and never contradict. */
    private static Map<String, String> actor(ActorIntake row, ActorIntakePlan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        for (ActorField field : row.says().filled()) {
            if (field != ActorField.NETWORKS) {
                String is = plan.after().text(field);
                said.put(field.key(), field == ActorField.NAME ? key(is) : is);
            }
        }
        row.says().list(ActorField.NETWORKS).forEach(network -> said.put("networks/" + digest(network), network));
        return said;
    }

    private static Map<String, String> contact(ActorIntake row, ActorIntakePlan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        ContactInput given = row.contact();
        if (given != null) {
            ContactInput is = plan.contactAfter();
            put(said, "contactName", given.name(), is.name() == null ? null : key(is.name()));
            put(said, "contactDuty", given.duty(), is.duty());
            put(said, "contactEmail", given.email(), is.email());
            put(said, "contactPhone", given.phone(), is.phone());
            put(said, "contactNoMail", given.noMail() ? "true" : null, "true");
        }
        return said;
    }

    private static void put(Map<String, String> said, String field, String given, String is) {
        if (given != null && is != null) {
            said.put(field, is);
        }
    }

    public static String key(String name) {
        return PlainText.words(name);
    }

    private static String digest(String value) {
        String all = UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return all.substring(0, 12);
    }
}

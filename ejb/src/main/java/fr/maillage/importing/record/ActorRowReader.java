package fr.maillage.importing.record;

import fr.maillage.actor.ActorInput;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.intake.ActorIntake;
import fr.maillage.mapping.RecordRow;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a row what it says about an actor and a person: terms by code or label, territories by what is known. */
final class ActorRowReader {

    private static final Set<String> YES =
            Set.of("oui", "o", "x", "1", "vrai", "true", "yes", "y", "ne pas ecrire", "not to be written to", "refus");
    private static final Set<String> NO = Set.of("non", "n", "0", "faux", "false", "no");

    private final RecordTerritories.Now territories;
    private final Vocabularies terms;

    ActorRowReader(RecordTerritories.Now territories, Vocabularies terms) {
        this.territories = territories;
        this.terms = terms;
    }

    /**
     * What a row says.
     *
     * @param wrong takes what cannot be read
     */
    ActorIntake read(RecordRow row, List<Violation> wrong) {
        return HostRows.register(row) ? registered(row, wrong) : told(row, wrong);
    }

    private ActorIntake registered(RecordRow row, List<Violation> wrong) {
        String name = row.value("legalName");
        String identifier = PivotPolicy.normalise(row.value("identifier"));
        ActorInput says =
                new ActorInput(null, null, null, identifier, null, null, null, null, null, null, networks(row));
        String type = row.value("type");
        ActorInput ifNew = new ActorInput(
                name,
                row.value("shortName"),
                type == null
                        ? HostRows.type(name, row.value("legalStatus"), identifier)
                        : code(Vocabulary.ACTOR_TYPE, type),
                null,
                territories.of(row, wrong),
                row.value("address"),
                row.value("phone"),
                row.value("email"),
                row.value("website"),
                row.value("remark"),
                List.of());
        return new ActorIntake(
                row.row(), says, ifNew, territories.within(row), contact(row, wrong), HostRows.posts(row, wrong));
    }

    private ActorIntake told(RecordRow row, List<Violation> wrong) {
        ActorInput says = new ActorInput(
                row.value("name"),
                row.value("shortName"),
                code(Vocabulary.ACTOR_TYPE, row.value("type")),
                row.value("identifier"),
                territories.of(row, wrong),
                row.value("address"),
                row.value("phone"),
                row.value("email"),
                row.value("website"),
                row.value("remark"),
                networks(row));
        return new ActorIntake(
                row.row(),
                says,
                ifNew(row, wrong),
                territories.within(row),
                contact(row, wrong),
                HostRows.posts(row, wrong));
    }

    /** A town tells where somebody sits, which need not be all of where she acts: a known actor stays as it is. */
    private ActorInput ifNew(RecordRow row, List<Violation> wrong) {
        RecordTerritories.Seat seat = territories.seat(row, wrong);
        return new ActorInput(
                null, null, null, null, seat.territory(), seat.address(), null, null, null, null, List.of());
    }

    private List<String> networks(RecordRow row) {
        List<String> codes = new ArrayList<>();
        for (String cell : new String[] {row.value("networks"), row.value("network")}) {
            if (cell != null && term(Vocabulary.NETWORK, cell).isPresent()) {
                codes.add(code(Vocabulary.NETWORK, cell));
            } else if (cell != null) {
                Stream.of(Parts.of(cell, cell.contains("|") ? "|" : cell.contains(";") ? ";" : ","))
                        .map(TextPolicy::line)
                        .filter(part -> part != null)
                        .forEach(part -> codes.add(code(Vocabulary.NETWORK, part)));
            }
        }
        return codes.stream().distinct().toList();
    }

    /** The code of a term by its code or label; the text itself where there is none, so that the record's rules name it. */
    private String code(Vocabulary list, String text) {
        return text == null ? null : term(list, text).map(VocabularyTerm::code).orElse(text);
    }

    private Optional<VocabularyTerm> term(Vocabulary list, String text) {
        String letters = PlainText.letters(text);
        return terms.find(list, text)
                .or(() -> terms.byLabel(list, text))
                .or(() -> terms.terms(list).stream()
                        .filter(t -> t.labelEn() != null
                                && PlainText.letters(t.labelEn()).equals(letters))
                        .findFirst());
    }

    private static ContactInput contact(RecordRow row, List<Violation> wrong) {
        String name = row.value("contactName");
        if (name == null) {
            name = Stream.of(row.value("contactFirstName"), row.value("contactLastName"))
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
        }
        String email = row.cell("contactEmail");
        String phone = row.cell("contactPhone");
        boolean refuses = flag(row, wrong);
        if (name.isEmpty() && email == null && phone == null && row.cell("contactDuty") == null) {
            return null;
        }
        return new ContactInput(name.isEmpty() ? null : name, row.value("contactDuty"), email, phone, refuses);
    }

    private static boolean flag(RecordRow row, List<Violation> wrong) {
        String text = row.value("contactNoMail");
        String key = text == null ? "" : TextPolicy.key(text);
        if (!key.isEmpty() && !YES.contains(key) && !NO.contains(key)) {
            wrong.add(Violation.of("contactNoMail", "record.flag", text));
        }
        return YES.contains(key);
    }
}

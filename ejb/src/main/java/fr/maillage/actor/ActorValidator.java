package fr.maillage.actor;

import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings what somebody says about actors and contacts to its normal form, and names each field that is wrong. */
public final class ActorValidator {

    /** In the codes of its communes, and of the whole of it. */
    private static final String NEW_CALEDONIA = ":988";

    private static final Set<TerritoryKind> ACTED_IN =
            EnumSet.of(TerritoryKind.DEPARTMENT, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);

    private final List<Violation> violations = new ArrayList<>();

    /**
     * An actor's record in normal form.
     *
     * @param before what the record said until now, whose terms it may keep when they are out of use; null for a new one
     * @param territories the territory of a code; empty where there is none
     * @throws Problem INVALID with one violation per wrong field
     */
    public static ActorInput actor(
            ActorInput input,
            ActorInput before,
            Vocabularies terms,
            Function<String, Optional<TerritoryView>> territories) {
        ActorValidator check = new ActorValidator();
        ActorInput clean = new ActorInput(
                check.name(input.name(), 300),
                check.text("shortName", input.shortName(), 60),
                check.type(input.type(), before, terms),
                check.identifier(input.identifier(), input.territory()),
                check.territory(input.territory(), territories),
                check.text("address", PostalAddressPolicy.line(input.address()), PostalAddressPolicy.LONGEST),
                check.phone(input.phone()),
                check.email(input.email()),
                check.website(input.website()),
                check.text("remark", input.remark(), 2000),
                check.networks(input.networks(), before, terms));
        check.refuse();
        return clean;
    }

    /**
     * A contact's record in normal form.
     *
     * @throws Problem INVALID with one violation per wrong field
     */
    public static ContactInput contact(ContactInput input) {
        ActorValidator check = new ActorValidator();
        ContactInput clean = new ContactInput(
                check.name(input.name(), 200),
                check.text("duty", input.duty(), 200),
                check.email(input.email()),
                check.phone(input.phone()),
                input.noMail());
        check.refuse();
        return clean;
    }

    private String name(String name, int longest) {
        String clean = text("name", name, longest);
        if (clean == null) {
            violations.add(Violation.of("name", "required", null));
        } else if (PlainText.letters(clean).isEmpty()) {
            violations.add(Violation.of("name", "no-letters", clean));
        }
        return clean;
    }

    private String text(String field, String text, int longest) {
        String clean = stripped(text);
        if (clean != null && clean.length() > longest) {
            violations.add(Violation.of(field, "too-long", clean, Integer.toString(longest)));
        }
        return clean;
    }

    private String type(String type, ActorInput before, Vocabularies terms) {
        String clean = stripped(type);
        if (clean == null) {
            violations.add(Violation.of("type", "required", null));
        } else {
            term("type", Vocabulary.ACTOR_TYPE, clean, terms, before != null && clean.equals(before.type()));
        }
        return clean;
    }

    private List<String> networks(List<String> networks, ActorInput before, Vocabularies terms) {
        List<String> clean = networks.stream()
                .map(ActorValidator::stripped)
                .filter(code -> code != null)
                .distinct()
                .sorted(Comparator.comparingInt(code -> terms.rank(Vocabulary.NETWORK, code)))
                .toList();
        clean.forEach(code -> term(
                "networks",
                Vocabulary.NETWORK,
                code,
                terms,
                before != null && before.networks().contains(code)));
        return clean;
    }

    private void term(String field, Vocabulary vocabulary, String code, Vocabularies terms, boolean held) {
        Optional<VocabularyTerm> term = terms.find(vocabulary, code);
        if (term.isEmpty()) {
            violations.add(Violation.of(field, "unknown-value", code));
        } else if (!term.get().active() && !held) {
            violations.add(Violation.of(field, "inactive-value", term.get().label()));
        }
    }

    private String identifier(String identifier, String territory) {
        String clean = stripped(PivotPolicy.normalise(identifier));
        if (clean != null) {
            boolean caledonian = territory != null && territory.contains(NEW_CALEDONIA);
            Optional<String> rule = PivotPolicy.brokenRule(clean, caledonian)
                    .or(() -> PivotPolicy.keyHolds(clean) ? Optional.empty() : Optional.of("siret-key"));
            rule.ifPresent(r -> violations.add(Violation.of("identifier", r, clean)));
        }
        return clean;
    }

    private String territory(String code, Function<String, Optional<TerritoryView>> territories) {
        String asked = stripped(code);
        if (asked == null) {
            violations.add(Violation.of("territory", "required", null));
            return null;
        }
        Optional<TerritoryView> found = territories.apply(asked);
        if (found.isEmpty()) {
            violations.add(Violation.of("territory", "unknown-value", asked));
        } else if (!ACTED_IN.contains(found.get().kind())) {
            violations.add(
                    Violation.of("territory", "actor-territory", found.get().name()));
        }
        return found.map(TerritoryView::code).orElse(asked);
    }

    private String phone(String phone) {
        String clean = stripped(phone);
        if (clean == null) {
            return null;
        }
        Optional<String> normal = PhonePolicy.normalise(clean);
        if (normal.isEmpty()) {
            violations.add(Violation.of("phone", "phone", clean));
        }
        return normal.orElse(clean);
    }

    private String email(String email) {
        String clean = text("email", email, EmailPolicy.LONGEST);
        if (clean == null) {
            return null;
        }
        Optional<String> normal = EmailPolicy.normalise(clean);
        if (normal.isEmpty()) {
            violations.add(Violation.of("email", "email", clean));
        }
        return normal.orElse(clean);
    }

    private String website(String website) {
        String clean = text("website", website, WebAddressPolicy.LONGEST);
        if (clean == null) {
            return null;
        }
        Optional<String> normal = WebAddressPolicy.normalise(clean);
        if (normal.isEmpty()) {
            violations.add(Violation.of("website", "url", clean));
        }
        return normal.orElse(clean);
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

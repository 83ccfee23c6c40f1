package fr.maillage.administration;

import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells if what is to stand on the legal pages may stand there. */
final class LegalRules {

    private static final int LINE = 200;
    private static final int PHONE = 40;
    private static final int TEXT = 2000;
    private static final int ALL = 100;
    private static final int DIGITS = 3;

    private LegalRules() {}

    static List<Violation> violations(LegalInput input, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        TextRules.checkLines(violations, "publisher", input.publisher());
        TextRules.checkLength(violations, "director", input.director(), LINE);
        TextRules.checkLines(violations, "host", input.host());
        if (given(input.email()) && !EmailPolicy.valid(input.email())) {
            violations.add(Violation.of("email", "email", input.email()));
        }
        TextRules.checkLength(violations, "phone", input.phone(), PHONE);
        TextRules.checkLength(violations, "dataContact", input.dataContact(), LINE);
        TextRules.checkLength(violations, "dataText", input.dataText(), TEXT);
        checkSecurityContact(violations, input.securityContact());
        checkAudit(violations, input, today);
        TextRules.checkLength(violations, "limits", input.limits(), TEXT);
        return violations;
    }

    private static void checkSecurityContact(List<Violation> violations, String contact) {
        if (!given(contact)) {
            return;
        }
        String text = contact.strip();
        if (text.length() > LINE) {
            violations.add(Violation.of("securityContact", "too-long", text, String.valueOf(LINE)));
        } else if (!EmailPolicy.valid(text)
                && !(text.startsWith("https://")
                        && WebAddressPolicy.normalise(text).filter(text::equals).isPresent())) {
            violations.add(Violation.of("securityContact", "security-contact", text));
        }
    }

    /** An audit that says who, when and how much, or none: a rate alone could not be checked by anybody. */
    private static void checkAudit(List<Violation> violations, LegalInput input, LocalDate today) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("auditedOn", input.auditedOn());
        parts.put("auditor", input.auditor());
        parts.put("rate", input.rate());
        if (parts.values().stream().noneMatch(LegalRules::given)) {
            return;
        }
        parts.forEach((field, value) -> {
            if (!given(value)) {
                violations.add(Violation.of(field, "audit-whole", null));
            }
        });
        TextRules.checkLength(violations, "auditor", input.auditor(), LINE);
        if (given(input.auditedOn())) {
            checkDate(violations, input.auditedOn().strip(), today);
        }
        if (given(input.rate())) {
            String rate = input.rate().strip();
            boolean number = rate.length() <= DIGITS && rate.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number || Integer.parseInt(rate) > ALL) {
                violations.add(Violation.of("rate", "out-of-range", rate, "0", String.valueOf(ALL)));
            }
        }
    }

    private static void checkDate(List<Violation> violations, String text, LocalDate today) {
        try {
            if (LocalDate.parse(text).isAfter(today)) {
                violations.add(Violation.of("auditedOn", "future-date", text));
            }
        } catch (DateTimeParseException e) {
            violations.add(Violation.of("auditedOn", "offer-date", text));
        }
    }

    static boolean given(String text) {
        return Stream.ofNullable(text).anyMatch(t -> !t.isBlank());
    }
}

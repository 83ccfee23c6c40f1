package fr.maillage.identity.account;

import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules for accounts, and the part of them that the audit keeps. */
public final class AccountRules {

    public static final Set<String> LANGUAGES = Set.of("fr", "en");

    private static final int NAME_LENGTH = 200;

    private AccountRules() {}

    /** Finds the faults of an input by itself, as a list to add to. */
    static List<Violation> check(AccountInput input) {
        List<Violation> violations = new ArrayList<>();
        String name = input.displayName() == null ? "" : input.displayName().trim();
        if (name.isEmpty()) {
            violations.add(Violation.of("displayName", "required", null));
        } else if (name.length() > NAME_LENGTH) {
            violations.add(Violation.of("displayName", "too-long", name, String.valueOf(NAME_LENGTH)));
        }
        LoginPolicy.check(input.login()).ifPresent(violations::add);
        String email = input.email() == null ? "" : input.email().trim();
        if (email.length() > EmailPolicy.LONGEST) {
            violations.add(Violation.of("email", "too-long", email, String.valueOf(EmailPolicy.LONGEST)));
        } else if (!email.isEmpty() && !EmailPolicy.valid(email)) {
            violations.add(Violation.of("email", "email-format", email));
        }
        if (!LANGUAGES.contains(input.language() == null ? "" : input.language())) {
            violations.add(Violation.of("language", "unknown-value", input.language()));
        }
        // Accounts and the audit belong to no territory, so an administrator of one would administer nothing.
        if (input.grants().stream().anyMatch(g -> g.role() == Role.ADMINISTRATOR && g.territoryId() != null)) {
            violations.add(Violation.of("grants", "administrator-everywhere", null));
        }
        return violations;
    }

    static boolean administers(Grant grant) {
        return grant.role() == Role.ADMINISTRATOR && grant.territoryId() == null;
    }

    /** The changed fields; every filled one when there was no account before. */
    static List<Change> changes(AccountView before, AccountView after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "login", before == null ? null : before.login(), after.login());
        add(changes, "displayName", before == null ? null : before.displayName(), after.displayName());
        add(changes, "email", before == null ? null : before.email(), after.email());
        add(changes, "language", before == null ? null : before.language(), after.language());
        add(changes, "active", before == null ? null : String.valueOf(before.active()), String.valueOf(after.active()));
        add(changes, "expiresOn", before == null ? null : text(before.expiresOn()), text(after.expiresOn()));
        add(changes, "grants", before == null ? null : text(before.grants()), text(after.grants()));
        return changes;
    }

    /** The line that the audit keeps of an action on an account. */
    static AuditLine line(String action, Account account, List<Change> changes) {
        return new AuditLine(
                action, new RecordRef(AccountService.RECORD, account.uuid()), account.displayName(), null, changes);
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String text(List<Grant> grants) {
        String text = grants.stream()
                .map(g -> g.role() + (g.territoryId() == null ? "" : "@" + g.territoryId()))
                .sorted()
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }
}

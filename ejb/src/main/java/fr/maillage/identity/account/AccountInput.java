package fr.maillage.identity.account;

import fr.maillage.identity.Grant;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of an administrator about an account.
 *
 * @param login capitals make no difference
 * @param email null or blank when unknown
 * @param language {@code fr} or {@code en}
 * @param active whether it may sign in
 * @param expiresOn the last day it may be used; null when there is none
 * @param grants never null; repeated ones count once
 */
public record AccountInput(
        String login,
        String displayName,
        String email,
        String language,
        boolean active,
        LocalDate expiresOn,
        List<Grant> grants) {

    public AccountInput {
        grants = grants.stream().distinct().toList();
    }

    /** An account without an end. */
    public AccountInput(
            String login, String displayName, String email, String language, boolean active, List<Grant> grants) {
        this(login, displayName, email, language, active, null, grants);
    }
}

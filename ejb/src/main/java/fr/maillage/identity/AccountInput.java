package fr.maillage.identity;

import java.util.List;

/**
 * What an administrator says about an account.
 *
 * @param login capitals make no difference
 * @param email null or blank when unknown
 * @param language {@code fr} or {@code en}
 * @param active whether it may sign in
 * @param grants never null; repeated ones count once
 */
public record AccountInput(
        String login, String displayName, String email, String language, boolean active, List<Grant> grants) {

    public AccountInput {
        grants = grants.stream().distinct().toList();
    }
}

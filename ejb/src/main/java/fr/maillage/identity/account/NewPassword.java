package fr.maillage.identity.account;

import java.util.UUID;

/**
 * A password that was made up for an account; to be shown once, since only its hash is kept.
 *
 * @param account whose it is
 * @param password as it is to be typed
 */
public record NewPassword(UUID account, String password) {

    /** Without the password, so that it never gets into a log. */
    @Override
    public String toString() {
        return "NewPassword[" + account + "]";
    }
}

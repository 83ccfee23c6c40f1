package fr.maillage.identity.account;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.PasswordRules;
import fr.maillage.identity.Role;
import fr.maillage.identity.model.PasswordPolicy;
import fr.maillage.shared.setting.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Makes the first administrator when there is none yet, whatever other accounts there are: without one nobody could make
 * others.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class AccountBootstrap {

    private static final Logger LOG = System.getLogger(AccountBootstrap.class.getName());
    private static final String LOGIN = "admin";
    private static final String PASSWORD_FILE = "initial-admin-password";

    @Inject
    private AccountService accounts;

    @Inject
    private Caller caller;

    @Inject
    private Settings settings;

    @PostConstruct
    void start() {
        caller.runAs(CallerIdentity.SYSTEM, () -> {
            if (!accounts.administered()) {
                createAdministrator();
            }
            return null;
        });
    }

    private void createAdministrator() {
        AccountInput input = new AccountInput(
                LOGIN, "Administration", null, "fr", true, List.of(new Grant(Role.ADMINISTRATOR, null)));
        Optional<String> given = settings.adminPassword();
        if (given.isPresent()) {
            refuseGuessable(given.get());
            accounts.createWithPassword(input, given.get());
        } else {
            writeOnce(accounts.create(input).password());
        }
    }

    /** An administrator whose password everybody tries first would be an open door from the first minute on. */
    static void refuseGuessable(String password) {
        PasswordRules.check("password", password, LOGIN).ifPresent(violation -> {
            // run.sh looks for the beginning of this line to say why nothing starts.
            String reason = "Maillage cannot start: MAILLAGE_ADMIN_PASSWORD is refused (" + violation.rule()
                    + "). Choose at least " + PasswordPolicy.MIN_LENGTH
                    + " characters that nobody guesses, such as four words of your own, or leave it empty to have a"
                    + " password made up.";
            LOG.log(Level.ERROR, reason);
            throw new IllegalStateException(reason);
        });
    }

    /** Whoever starts the product reads the password there, shows it and deletes the file; no log ever holds it. */
    private void writeOnce(String password) {
        Path folder = settings.dataFolder();
        Path file = folder.resolve(PASSWORD_FILE);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, password + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("The administrator's first password cannot be written to " + file, e);
        }
    }
}

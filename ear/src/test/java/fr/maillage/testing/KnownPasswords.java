package fr.maillage.testing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The accounts of a server that does not run, of which tests know the passwords. They are hashed anew with few iterations:
 * the product reads how many from the hash, and those that it takes itself cost most of a second at each sign-in.
 */
final class KnownPasswords {

    private static final String AS_KEPT = "PBKDF2WithHmacSHA512:210000:";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int FEW = 1024;
    private static final int BYTES = 32;

    private KnownPasswords() {}

    /** Fails where the product kept one of them with fewer iterations than it should. */
    static void cheapen(Path data) {
        try (Connection connection = EmbeddedDatabase.open(data, "");
                PreparedStatement update =
                        connection.prepareStatement("update account set password_hash = ? where login = ?")) {
            TreeMap<String, String> hashes = hashes(connection);
            if (!hashes.containsKey("admin") || !hashes.values().stream().allMatch(hash -> hash.startsWith(AS_KEPT))) {
                throw new AssertionError("Passwords are kept as " + hashes);
            }
            for (String login : hashes.keySet()) {
                update.setString(1, hash(ProductServer.passwordOf(login)));
                update.setString(2, login);
                update.executeUpdate();
            }
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeMap<String, String> hashes(Connection connection) throws SQLException {
        TreeMap<String, String> hashes = new TreeMap<>();
        try (Statement select = connection.createStatement();
                ResultSet result = select.executeQuery("select login, password_hash from account")) {
            while (result.next()) {
                hashes.put(result.getString(1), result.getString(2));
            }
        }
        return hashes;
    }

    private static String hash(String password) throws GeneralSecurityException {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        byte[] hash = SecretKeyFactory.getInstance(ALGORITHM)
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, FEW, BYTES * 8))
                .getEncoded();
        Base64.Encoder text = Base64.getEncoder();
        return String.join(":", ALGORITHM, String.valueOf(FEW), text.encodeToString(salt), text.encodeToString(hash));
    }
}

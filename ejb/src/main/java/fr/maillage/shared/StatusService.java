package fr.maillage.shared;

import fr.maillage.shared.persistence.DatabasePing;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells if the product can work at this moment; for whoever watches over it, so that nobody needs to be signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusService {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    private DatabasePing database;

    @Resource
    private ManagedExecutorService executor;

    /**
     * The state of the product.
     *
     * @param up whether the database answers
     * @param version the product's version
     */
    public record Status(boolean up, String version) {}

    /** The state at this moment; answers within a few seconds even when the database hangs. */
    public Status now() {
        return new Status(databaseAnswers(), version());
    }

    private boolean databaseAnswers() {
        Future<Boolean> answer = executor.submit(() -> database.answers(PATIENCE));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The product's version. */
    public String version() {
        Properties properties = new Properties();
        try (InputStream in = StatusService.class.getResourceAsStream("version.properties")) {
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.maillage.testing;

import java.util.Collection;
import org.jboss.arquillian.junit5.IdentifiedTestException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Says of a test that was left out inside the server, for want of a real input, that it was left out: of a suite,
 * Arquillian hands it over as one that failed.
 */
public final class LeftOutInside implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof IdentifiedTestException inside) {
            Collection<Throwable> causes = inside.getCollectedExceptions().values();
            if (!causes.isEmpty() && causes.stream().allMatch(TestAbortedException.class::isInstance)) {
                throw causes.iterator().next();
            }
        }
        throw thrown;
    }
}

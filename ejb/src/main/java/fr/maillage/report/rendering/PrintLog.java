package fr.maillage.report.rendering;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Passes on what the printing library warns of; what it tells of each page goes nowhere. */
final class PrintLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PrintLog.class.getName());

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        if (heard(level)) {
            LOG.log(level, thrown, () -> message);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // The server decides what is logged.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return heard(diagnostic.getLevel());
    }

    private static boolean heard(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}

package fr.maillage.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Writes refused rows as a file of the same form, which can be corrected and sent again. */
public interface RejectWriter extends Closeable {

    /** Writes one row as it came, with what is wrong with it. */
    void write(RawRow row, List<Finding> findings) throws IOException;

    /**
     * A writer for a file of the given shape.
     *
     * @param text the sentence for a finding
     */
    static RejectWriter open(FileShape shape, OutputStream out, Function<Finding, String> text) throws IOException {
        return shape.json() ? new JsonRejects(out, text) : new CsvRejects(shape, out, text);
    }
}

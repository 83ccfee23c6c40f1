package fr.maillage.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The rows of one file, read once from first to last. */
public interface RowSource extends Closeable {

    /**
     * The next row.
     *
     * @return null after the last one
     * @throws fr.maillage.shared.Problem INVALID when the file ends or breaks where it must not, with the line
     */
    RawRow next();

    /** The columns met so far, in the order in which they came. */
    Set<String> columns();

    /** Opens a file whose shape is known. */
    static RowSource open(FileShape shape, InputStream in) throws IOException {
        return switch (shape.kind()) {
            case CSV -> new CsvRows(FileProbe.text(in, shape.charset()), shape.separator());
            case JSON ->
                shape.any()
                        ? new JsonTreeRows(FileProbe.text(in, shape.charset()))
                        : new JsonRows(FileProbe.text(in, shape.charset()));
            case XLSX, ODS -> new WorkbookRows(in);
        };
    }
}

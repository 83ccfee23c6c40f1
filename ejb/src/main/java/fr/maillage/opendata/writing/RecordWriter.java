package fr.maillage.opendata.writing;

import fr.maillage.opendata.OpenDataFormat;
import fr.maillage.opendata.Publication;
import fr.maillage.opendata.StandardRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one record after the other; the file is complete once it is closed. */
public interface RecordWriter extends Closeable {

    void write(StandardRecord place);

    /**
     * Begins a file.
     *
     * @param out closed with the writer
     */
    static RecordWriter of(OpenDataFormat format, Publication publication, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRecords(out);
            case JSON -> new JsonRecords(out);
            case GEOJSON -> new GeoJsonRecords(publication, out);
        };
    }
}

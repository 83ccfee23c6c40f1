package fr.maillage.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts in compiled classes: literals, constants of other classes, values of annotations, and what is joined with
 * values at run time, each value as {@link #VALUE}. The compiler has joined whatever it could, so that a statement that
 * is written in parts is one text here.
 */
final class ClassTexts {

    /** Character that the compiler leaves where a value comes in. */
    static final String VALUE = "\u0001";

    private static final int UTF8 = 1;

    private ClassTexts() {}

    /** The texts of the product's classes, by the names of the classes. */
    static Map<String, List<String>> ofTheHouse() throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        for (String module : List.of("ejb", "batch", "web")) {
            Path classes = Path.of("..", module, "target", "classes");
            try (Stream<Path> files = Files.walk(classes.resolve("fr"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    String name = classes.relativize(file).toString().replace('\\', '/');
                    try (InputStream in = Files.newInputStream(file)) {
                        texts.put(name.replace(".class", "").replace('/', '.'), read(in));
                    }
                }
            }
        }
        return texts;
    }

    static List<String> of(Class<?> type) throws IOException {
        try (InputStream in =
                type.getResourceAsStream(type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class")) {
            return read(in);
        }
    }

    /** The pool of constants as the specification of the JVM describes it (4.4). */
    private static List<String> read(InputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
        data.readLong();
        int entries = data.readUnsignedShort();
        for (int entry = 1; entry < entries; entry++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts.add(data.readUTF());
                case 7, 8, 16, 19, 20 -> data.readUnsignedShort();
                case 15 -> data.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> data.readInt();
                case 5, 6 -> {
                    data.readLong();
                    entry++;
                }
                default -> throw new IOException("No constant has the tag " + tag);
            }
        }
        return texts;
    }
}

package fr.maillage.document.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** The objects of a PDF, one after the other. */
final class PdfObjects {

    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();
    private final Consumer<COSDictionary> work;

    private PdfObjects(Consumer<COSDictionary> work) {
        this.work = work;
    }

    /** Each dictionary once, before what is in it, and without recursion: a file may nest them as deeply as it likes. */
    static void each(COSBase first, Consumer<COSDictionary> work) {
        new PdfObjects(work).walk(first);
    }

    private void walk(COSBase first) {
        left.add(first);
        while (!left.isEmpty()) {
            COSBase next = left.remove();
            COSBase found = next instanceof COSObject indirect ? indirect.getObject() : next;
            if (found != null && seen.add(found)) {
                look(found);
            }
        }
    }

    private void look(COSBase found) {
        if (found instanceof COSDictionary dictionary) {
            work.accept(dictionary);
            dictionary.getValues().forEach(this::add);
        } else if (found instanceof COSArray array) {
            array.forEach(this::add);
        }
    }

    private void add(COSBase one) {
        if (one instanceof COSObject || one instanceof COSDictionary || one instanceof COSArray) {
            left.add(one);
        }
    }

    /** Tells if a link leads to the web or a mail address. */
    static boolean leadsToTheWeb(String address) {
        return address != null && SCHEMES.stream().anyMatch(address.strip().toLowerCase(Locale.ROOT)::startsWith);
    }
}

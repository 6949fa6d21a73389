package org.quorate.meetings.papers.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.fixtures.Pdf;
import org.quorate.meetings.papers.domain.Content;
import org.quorate.meetings.papers.domain.PaperRefusal;
import org.quorate.meetings.papers.domain.PaperType;
import org.quorate.testkit.Rule;

@Rule("R-ALL-4")
class FileInspectionTests {

    @TempDir
    Path folder;

    private final FileInspection inspection = new FileInspection();

    @Test
    void knows_the_pages_size_and_hash_of_a_pdf() {
        byte[] bytes = Pdf.of(3, "Page");

        Content content = granted(inspect(bytes, PaperType.PDF));

        assertThat(content.pages()).isEqualTo(3);
        assertThat(content.size()).isEqualTo(bytes.length);
        assertThat(content.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void takes_images() {
        assertThat(granted(inspect(image("png", 40, 30), PaperType.PNG)).pages())
                .isEqualTo(1);
        assertThat(granted(inspect(image("jpg", 40, 30), PaperType.JPEG)).pages())
                .isEqualTo(1);
    }

    @Test
    void refuses_nothing_at_all() {
        assertThat(why(new byte[0], PaperType.PDF)).isEqualTo(new PaperRefusal.Empty());
    }

    @Test
    void refuses_what_is_not_what_it_says() {
        assertThat(why(image("png", 4, 4), PaperType.PDF).reason().inWords()).contains("image/png");
        assertThat(why(Pdf.of(1, "x"), PaperType.JPEG).reason().inWords()).contains("application/pdf");
        assertThat(why("PK\u0003\u0004 a document".getBytes(StandardCharsets.UTF_8), PaperType.PDF)
                        .reason()
                        .inWords())
                .contains("office document");
        assertThat(why("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), PaperType.PNG))
                .isInstanceOf(PaperRefusal.NotWhatItSays.class);
    }

    @Test
    void refuses_a_damaged_or_a_locked_pdf() {
        assertThat(why("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), PaperType.PDF))
                .isInstanceOf(PaperRefusal.Unreadable.class);
        assertThat(why(Pdf.of(1, "x", FileInspectionTests::lock), PaperType.PDF))
                .isInstanceOf(PaperRefusal.Encrypted.class);
    }

    @Test
    void refuses_what_acts_by_itself_and_says_what_that_is() {
        assertThat(acts(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))))
                .contains("JavaScript")
                .contains("OpenAction");
        assertThat(acts(document -> link(document, new PDActionLaunch()))).contains("Launch");
        assertThat(acts(FileInspectionTests::embed)).contains("embedded files");
        assertThat(acts(FileInspectionTests::xfa)).contains("XFA");
    }

    @Test
    void takes_links_to_pages_and_to_the_web() {
        byte[] bytes = Pdf.of(2, "x", document -> {
            PDPageFitDestination first = new PDPageFitDestination();
            first.setPage(document.getPage(0));
            document.getDocumentCatalog().setOpenAction(first);
            PDActionURI web = new PDActionURI();
            web.setURI("https://www.legislation.gov.uk/");
            link(document, web);
        });

        assertThat(granted(inspect(bytes, PaperType.PDF)).pages()).isEqualTo(2);
    }

    @Test
    void refuses_an_image_that_is_small_as_a_file_and_huge_as_a_picture() {
        byte[] bytes = image("png", 10, 10);
        // The width and height of the header, made 50,000 each.
        for (int place : new int[] {16, 20}) {
            bytes[place + 2] = (byte) 0xc3;
            bytes[place + 3] = (byte) 0x50;
        }

        assertThat(why(bytes, PaperType.PNG).reason().inWords()).contains("50000 by 50000");
    }

    private String acts(java.util.function.Consumer<PDDocument> change) {
        return why(Pdf.of(1, "x", change), PaperType.PDF).reason().inWords();
    }

    private Refusal why(byte[] bytes, PaperType type) {
        return refusal(inspect(bytes, type));
    }

    private org.quorate.meetings.answer.Answer<Content> inspect(byte[] bytes, PaperType type) {
        try {
            return inspection.inspect(Files.write(Files.createTempFile(folder, "paper", ""), bytes), type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] image(String format, int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void lock(PDDocument document) {
        try {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void link(PDDocument document, org.apache.pdfbox.pdmodel.interactive.action.PDAction action) {
        try {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            document.getPage(0).getAnnotations().add(link);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void embed(PDDocument document) {
        try {
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1}));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a.exe", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void xfa(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        COSArray parts = new COSArray();
        parts.add(new COSString("template"));
        form.getCOSObject().setItem(COSName.XFA, parts);
        document.getDocumentCatalog().setAcroForm(form);
    }
}

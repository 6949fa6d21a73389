package org.quorate.meetings.pack.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.fixtures.Pdf;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Section;
import org.quorate.testkit.Rule;

@Rule("R-PUB-4")
class PrintingAPackTests {

    private static final Cover COVER = new Cover(
            "Director of Public Health",
            "Consultant in Public Health",
            "Gloucestershire County Council",
            List.of(
                    "Agree for the draft strategy to be circulated for consultation",
                    "Note <b>progress</b> & next steps"),
            "None identified",
            List.of(new Cover.Passage("Key issues", "Ageing well.\n\nPhysical activity.")));

    @TempDir
    Path folder;

    private final Map<String, byte[]> shelf = new HashMap<>();

    @Test
    void has_its_pages_numbered_through_with_contents_that_lead_to_them() throws IOException {
        try (PDDocument pack = printed(edition(paper("Draft strategy", 3), paper("Action plan", 2)))) {
            assertThat(pack.getNumberOfPages()).isEqualTo(1 + 1 + 3 + 1 + 2);
            for (int page = 1; page <= pack.getNumberOfPages(); page++) {
                assertThat(text(pack, page)).contains("Page " + page + " of 8");
            }
            assertThat(text(pack, 1))
                    .contains("Gloucestershire Health and Wellbeing Board")
                    .contains("Tuesday 23 July 2019, 14:00")
                    .containsPattern("6 Joint Health and Wellbeing Strategy 2\\R")
                    .containsPattern("7 One Gloucestershire Way 6\\R")
                    .contains("1 Apologies for absence");
            assertThat(text(pack, 2))
                    .contains("6. Joint Health and Wellbeing Strategy")
                    .contains("Note <b>progress</b> & next steps")
                    .contains("Draft strategy (3 pages)");
            assertThat(text(pack, 3)).contains("Draft strategy 1");
            assertThat(linked(pack)).containsExactly(2, 6);
        }
    }

    @Test
    void has_bookmarks_of_items_and_papers() throws IOException {
        try (PDDocument pack = printed(edition(paper("Draft strategy", 3), paper("Action plan", 2)))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pack.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle() + " " + pageOf(pack, item));
                for (PDOutlineItem part : item.children()) {
                    bookmarks.add("- " + part.getTitle() + " " + pageOf(pack, part));
                }
            }

            assertThat(bookmarks)
                    .containsExactly(
                            "Agenda 1",
                            "6. Joint Health and Wellbeing Strategy 2",
                            "- Draft strategy 3",
                            "7. One Gloucestershire Way 6",
                            "- Action plan 7");
        }
    }

    @Test
    void is_tagged_with_title_and_language() throws IOException {
        try (PDDocument pack = printed(edition(paper("Draft strategy", 1), paper("Action plan", 1)))) {
            assertThat(pack.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pack.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pack.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pack.getDocumentInformation().getTitle()).contains("23 July 2019");
            assertThat(Tags.readOut(pack))
                    .as("every page's words are reached through the tags, in the order of the pages")
                    .containsSubsequence(
                            "Contents",
                            "6. Joint Health and Wellbeing Strategy",
                            "Draft strategy 1",
                            "7. One Gloucestershire Way",
                            "Action plan 1");
        }
    }

    @Test
    void says_nothing_of_who_wrote_its_papers_or_with_what() throws IOException {
        Part paper = paper("Draft strategy", 1);
        shelf.replaceAll((_, bytes) -> Pdf.of(1, "Draft strategy", document -> {
            document.getDocumentInformation().setCreator("A. Writer's word processor");
            document.getDocumentInformation().setKeywords("draft for A. Writer");
        }));

        try (PDDocument pack = printed(edition(paper, paper("Action plan", 1)))) {
            assertThat(pack.getDocumentInformation().getCreator()).isNull();
            assertThat(pack.getDocumentInformation().getKeywords()).isNull();
        }
    }

    @Test
    void is_leafed_through_and_read_out_in_one_order_however_long_a_cover_is() throws IOException {
        Cover longer = new Cover(
                null,
                null,
                null,
                List.of(),
                null,
                List.of(new Cover.Passage("Key issues", "Ageing well.\n\n".repeat(45))));
        Part first = paper("Draft strategy", 1);
        Part second = paper("Action plan", 1);
        Edition edition = edition(
                new Section(6, "Strategy", List.of("decision"), longer, false, null, false, null, List.of(first)),
                section(7, "One Gloucestershire Way", second));

        try (PDDocument pack = printed(edition)) {
            assertThat(pack.getNumberOfPages()).isEqualTo(1 + 2 + 1 + 1 + 1);
            assertThat(text(pack, 3)).contains("Ageing well.");
            assertThat(text(pack, 4)).contains("Draft strategy 1");
            assertThat(text(pack, 5)).contains("7. One Gloucestershire Way");
            assertThat(text(pack, 6)).contains("Action plan 1");
            assertThat(Tags.readOut(pack))
                    .containsSubsequence(
                            "6. Strategy", "Draft strategy 1", "7. One Gloucestershire Way", "Action plan 1");
        }
    }

    @Test
    void leaves_out_what_is_withheld() throws IOException {
        Section withheld = new Section(
                8,
                "Lease of premises",
                List.of("decision"),
                Cover.none(),
                false,
                "paragraph 3 of Part 1 of Schedule 12A",
                true,
                null,
                List.of());
        Edition edition =
                new Edition("Board", "Board", at("2019-07-23T14:00"), null, false, List.of(withheld), List.of());

        try (PDDocument pack = printed(edition)) {
            assertThat(text(pack, 2)).contains("This item is exempt").contains("paragraph 3");
        }
    }

    private Edition edition(Part first, Part second) {
        return edition(
                section(6, "Joint Health and Wellbeing Strategy", first),
                section(7, "One Gloucestershire Way", second));
    }

    private static Edition edition(Section first, Section second) {
        return new Edition(
                "Gloucestershire Health and Wellbeing Board",
                "Gloucestershire Health and Wellbeing Board",
                at("2019-07-23T14:00"),
                "Cabinet Suite, Shire Hall, Gloucester",
                false,
                List.of(
                        new Section(
                                1,
                                "Apologies for absence",
                                List.of(),
                                Cover.none(),
                                false,
                                null,
                                false,
                                null,
                                List.of()),
                        first,
                        second),
                List.of());
    }

    private static Section section(int number, String title, Part part) {
        return new Section(
                number, title, List.of("decision", "information"), COVER, false, null, false, null, List.of(part));
    }

    private Part paper(String title, int pages) {
        shelf.put(title, Pdf.of(pages, title));
        return new Part(title, title, false, title, pages);
    }

    private PDDocument printed(Edition edition) throws IOException {
        Path file = folder.resolve("pack.pdf");
        new PdfPress().print(edition, part -> new ByteArrayInputStream(shelf.get(part.paper())), file);
        return Loader.loadPDF(file.toFile());
    }

    private static String text(PDDocument pack, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pack);
    }

    private static List<Integer> linked(PDDocument pack) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (PDAnnotation annotation : pack.getPage(0).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionGoTo inside
                    && inside.getDestination() instanceof PDPageDestination destination) {
                pages.add(destination.retrievePageNumber() + 1);
            }
        }
        return pages;
    }

    private static int pageOf(PDDocument pack, PDOutlineItem item) throws IOException {
        return pack.getPages().indexOf(item.findDestinationPage(pack)) + 1;
    }
}

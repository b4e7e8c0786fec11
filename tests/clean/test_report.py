"""What is read about a story: title, byline, outlet, agency, dates, genre, window, problems."""

from __future__ import annotations

from secondsource.clean import STEP, clean
from secondsource.data import Given, Page, Report
from secondsource.steps import run_steps

BODY = (
    "Rebels attacked a customs post in the hills on Sunday and took eleven officers with them, "
    "the governor said.\n\nHe said that the army had sent two companies after them, and that talks "
    "were out of the question.\n\nNobody claimed the attack.\n"
)


def _one(text: str, media: str = "text/plain", given: Given | None = None) -> Report:
    reports, _ = clean(Page("a.txt", "a", media, text, given or Given()))
    assert len(reports) == 1
    return reports[0]


def test_text_follows_the_contract() -> None:
    report = _one("Eleven officers taken\n\n" + BODY.replace("on Sunday", "on\u00a0 Sunday"))
    assert report.title == "Eleven officers taken"
    assert report.text.count("\n\n") == 2
    assert "on Sunday and" in report.text
    assert report.text.startswith("Rebels") and report.text.endswith("attack.")
    assert [p.kind for p in report.paragraphs] == ["paragraph"] * 3


def test_date_that_is_not_stated_is_not_invented() -> None:
    report = _one("Eleven officers taken\n\n" + BODY)
    assert (report.published, report.published_from, report.published_to) == (None, None, None)
    assert report.published_how is not None and report.published_how.startswith("not stated")


def test_updated_alone_gives_a_window() -> None:
    report = _one("Eleven officers taken\n\nUpdated 24 January 2020\n\n" + BODY)
    assert (report.published, report.updated) == (None, "2020-01-24")
    assert (report.published_from, report.published_to) == ("2020-01-17", "2020-01-24")


def test_years_named_bound_the_window_from_below() -> None:
    told = BODY + "\nThe post was built in 2016, and a bomb damaged it on 3 March 2017.\n"
    report = _one("Eleven officers taken\n\n" + told)
    assert (report.published_from, report.published_to) == ("2017-03-03", None)
    assert "3 March 2017" in (report.published_how or "")


def test_plans_do_not_bound_the_window_from_below() -> None:
    report = _one("Eleven officers taken\n\n" + BODY + "\nA new post will open on 3 March 2031.\n")
    assert report.published_from is None


def test_stated_date_closes_the_window() -> None:
    report = _one("Eleven officers taken\n\nPublished 3 March 2017, 10:30 GMT\n\n" + BODY)
    assert report.published == "2017-03-03T10:30:00+00:00"
    assert (report.published_from, report.published_to) == ("2017-03-03", "2017-03-03")
    assert report.published_how == "stated"


def test_bio_gives_the_name_and_not_itself() -> None:
    report = _one(
        "Eleven officers taken\n\n"
        + BODY
        + "\nMira Solberg is a researcher and contributor to the Northern Review.\n"
    )
    assert report.byline == "Mira Solberg"
    assert report.outlet == "Northern Review"
    assert "Solberg" not in report.text
    rules = {statement.field: statement.rule for statement in report.statements}
    assert "bio" in rules["byline"]


def test_agency_from_dateline_and_not_from_a_photo() -> None:
    photo = "Officers near the post on Sunday. (AFP)\n\n"
    report = _one("Eleven officers taken\n\n" + photo + BODY)
    assert report.agency is None
    report = _one("Eleven officers taken\n\n" + photo + "KELD, March 3 (AP) - " + BODY)
    assert (report.agency, report.dateline) == ("Associated Press", "KELD")


def test_agency_that_sources_spoke_to() -> None:
    report = _one(
        "Eleven officers taken\n\n"
        + BODY.replace("governor said", "governor told The Associated Press")
    )
    assert report.agency == "Associated Press"


def test_disclaimer_makes_an_opinion_and_names_the_outlet() -> None:
    note = (
        "\nDisclaimer: Views expressed by writers in this section are their own and do not "
        "necessarily reflect the Harbour Post's point of view\n"
    )
    report = _one("Eleven officers taken\n\n" + BODY + note)
    assert (report.genre, report.outlet) == ("opinion", "Harbour Post")


def test_headline_label_makes_an_analysis() -> None:
    assert _one("Analysis: Eleven officers taken\n\n" + BODY).genre == "analysis"


def test_what_the_carrier_states_comes_first() -> None:
    given = Given(
        url="https://www.keld-herald.example/a",
        title="Given",
        byline="Ann Lee",
        published="Mon, 04 Mar 2024 10:00:00 GMT",
    )
    report = _one("Eleven officers taken\n\nBy John Roe\n\n" + BODY, given=given)
    assert (report.title, report.byline, report.outlet) == ("Given", "Ann Lee", "Keld Herald")
    assert report.published == "2024-03-04T10:00:00+00:00"


def test_front_matter_and_marks_of_markdown() -> None:
    text = (
        '---\ntitle: "Eleven officers taken"\nauthor: Ann Lee\ndate: 2021-05-06\n---\n\n'
        "# Eleven officers taken\n\n**Rebels** attacked a [customs post](https://x.example) in the hills on "
        "Sunday and took eleven officers with them, the governor said.\n\n## The hills\n\n"
        "- Two companies of the army were sent.\n- Talks were ruled out.\n\n![A hill](hill.jpg)\n"
    )
    report = _one(text, "text/markdown")
    assert (report.title, report.byline, report.published) == (
        "Eleven officers taken",
        "Ann Lee",
        "2021-05-06",
    )
    assert report.text == (
        "Rebels attacked a customs post in the hills on Sunday and took eleven officers with them, the "
        "governor said.\n\nThe hills\n\nTwo companies of the army were sent.\n\nTalks were ruled out."
    )
    assert [p.kind for p in report.paragraphs] == ["paragraph", "heading", "item", "item"]


def test_wrapped_lines_and_parted_words_are_joined() -> None:
    text = (
        "Eleven officers taken\n\n"
        "Rebels attacked a customs post in the hills on Sunday and took\n"
        "eleven officers with them, the governor of the province said, add-\n"
        "ing that the army had sent two companies after them and that\n"
        "talks were out of the question.\n"
        "\n"
        "Nobody claimed the attack on the post, which stands on the anti-\n"
        "smuggling line that was drawn in the hills ten years ago, after a\n"
        "report on the trade in arms.\n"
    )
    report = _one(text)
    assert report.title == "Eleven officers taken"
    assert "said, adding that" in report.text
    assert "the anti-smuggling line" in report.text
    assert [p.kind for p in report.paragraphs] == ["paragraph"] * 2


def test_paragraph_that_mentions_subscribe_stays() -> None:
    extra = "\nThe ministry subscribes to a service that lets officers share what they see.\n"
    assert (
        "subscribes"
        in _one("Eleven officers taken\n\n" + BODY + extra + "\n" + BODY.split("\n")[2]).text
    )


def test_other_language_is_kept_with_a_problem() -> None:
    text = (
        "El gobierno anunció el lunes que retirará sus tropas de la frontera después de tres semanas de "
        "combates, según dijo el ministro de Defensa.\n\nLa oposición pidió su renuncia y convocó una marcha."
    )
    reports, problems = clean(Page("es.txt", "es", "text/plain", text))
    assert reports[0].language == "es"
    assert "only English is analysed" in problems[0].message


def test_report_that_breaks_off_has_a_problem() -> None:
    text = (
        "Eleven officers taken\n\n"
        + BODY
        + "\nThe governor had warned of such attacks when he… [+1234 chars]\n"
    )
    _, problems = clean(Page("cut.txt", "cut", "text/plain", text))
    assert ["cut off" in problem.message for problem in problems] == [True]


def test_step_adds_reports_and_problems() -> None:
    pages = (
        Page("a.txt", "a", "text/plain", BODY),
        Page("b.txt", "b", "text/plain", "Home\nAbout us\n"),
    )
    rows = run_steps([STEP], {"pages": pages})
    assert len(rows["reports"]) == 1
    assert [problem.page for problem in rows["problems"]] == ["b.txt"]


def test_html_goes_through_the_extractor() -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in BODY.split("\n\n"))
    html = (
        "<html><head><title>Eleven officers taken - Harbour Post</title></head><body>"
        "<nav><a href='/'>Home</a></nav>"
        f"<article><h1>Eleven officers taken</h1>{paragraphs}</article><footer>© 2020</footer></body></html>"
    )
    report = _one(html, "text/html")
    assert report.title == "Eleven officers taken"
    assert report.text.startswith("Rebels attacked")
    start, end = report.page_span(0, 6)
    assert html[start:end] == "Rebels"

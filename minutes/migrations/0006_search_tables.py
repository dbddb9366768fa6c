"""What search needs to stay quick in a large archive: an item's place, its kind, a sample, its passages' words, and pairs.

An index of words holds no places, so that for a phrase of two common words the words of nearly every item would be read.
With "green belt" as one stem beside "green" and "belt" none is. Only pairs of the words below are kept: of all pairs the
index would be several times as large. Another list of words is another migration, which fills the table and indexes anew.
"""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models

# The vectors lie out of the row, as they are: counting reads none of them, and finding need not unpack them.
VECTORS_OUT_OF_THE_ROW = """
ALTER TABLE minutes_itemsearch SET (toast_tuple_target = 128);
ALTER TABLE minutes_itemsearch ALTER vector SET STORAGE EXTERNAL, ALTER decision_vector SET STORAGE EXTERNAL;
"""
PASSAGES_OUT_OF_THE_ROW = "ALTER TABLE minutes_itemsearch ALTER passage_vectors SET STORAGE EXTERNAL"

# What minutes of English, Scottish and Welsh councils are full of: their procedure, their services, and their money.
WORDS = """
absence absent abstained abstention academy accepted access accommodation accordance account accountant accounts act
action actions active activity added addition additional address adopted adoption adult adults advice advised advisory
affairs affordable agency agenda agreed agreement air alcohol allocated allocation allotment allotments allowance
allowances alternative amended amendment amendments amount animal annual answer apologies appeal appeals appendix
applicant application applications appointed appointment appointments appraisal apprentice apprenticeship approach
appropriate approval approve approved april area areas arrangements arrears arts asked assembly assessment asset assets
assurance attended attendance attention audit auditor august authorised authority autumn award awarded back balance
balances ballot band bank base based bed belt beneficial benefit benefits bid bill bin bins biodiversity block board
body bonfire borough borrowing boundary breach breakdown bridge brief briefing broadband brought brownfield budget
budgets building buildings built burial bus business bylaw cabinet call called campaign capacity capital car carbon
care career carer carers carried case cases cash cemetery central centre cent ceremony certificate chair chairman
challenge chamber change changes charge charges charity chief child children church circulated citizen citizens city
civic civil claim class clause clean clear clerk climate closed closing club coast code collection college column
combined comment comments commercial commission commissioned commissioner commissioning committee committees common
communication communications communities community company complaint complaints compliance comprehensive concern
concerned concerns condition conditions confidential confirmed congestion consent conservation consider consideration
considered constituency constitution construction consultant consultation contact contaminated contract contractor
contracts contribution contributions control co-opted core corporate correct corporation correspondence cost costs
council councillor councillors councils county court covenant cover create creation crematorium crime crossing culture
current customer cut cycle cycling daily damage data date day days deal debate debt december decision decisions declared
declaration declarations defer deferred deficit delay delegated delegation delivered delivery demand democratic
department deposit deputation deputy design designated detail details develop developer developers development
developments difference digital direct director directors directorate disability disabled discharge disclosable
disclosure discussed discussion discretionary dispensation disposal district document documents domestic door draft
drainage drive due duty early earmarked economic economy education effect effective effectiveness efficiency election
elections electoral electric electricity emergency employee employees employer employment empty end energy enforcement
engagement england enterprise environment environmental equality equalities equipment established estate estates
estimate estimated estimates evaluation event events evidence excluded exclusion executive exempt exemption existing
expected expenditure expenses explained express extension external extraordinary facilities facility factor fair family
families february fee fees field final finance financial financing fire first fiscal five flood flooding flow focus
food foot footpath footway force forecast foreshore forum forward foster fostering four framework fraud free freedom
friday fuel full fund funded funding funds further future gas gate general good governance government governor governors
grant granted grants grass green greenhouse gritting gross ground grounds group groups growth guidance guardian gypsy
half hall harbour head headteacher health hearing heat heating held help heritage high higher highway highways historic
hold holiday home homeless homelessness homes hospital hour hours house household households houses housing human ice
identified impact implementation improve improvement improvements improving include included including income increase
increased independent indicator indicators individual inflation information infrastructure initial initiative inquiry
inspection inspector insurance integrated integration intermediate internal interest interests investment investments
invited involved issue issues item items january job joined joint july june junction justice key kerb labour lake land
landfill landlord landscape lane large last late launch law lead leader leadership learning lease legal legislation
leisure length let letter letters level levels levy liability liaison libraries library licence licences licensing life
light lighting limit limited line liquidity list listed litter living loan loans local location london long looked lord
loss lottery low lower made main maintained maintenance major make management manager managers march market marking
markets master matter matters maximum mayor mayoral measure measures meeting meetings member members membership memorial
mental merchant mid middle mile million minimum minister minor minute minutes missed mitigation mobile model moderate
monday money monitor monitoring month monthly months motion motions motor move moved movement museum music named national
natural nature necessary need needed needs negative neighbourhood net network neutrality new newly next night noise
nomination nominations non north note noted notes notice notices november number nuisance nursery nursing objection
objections objective obligation obligations obtain october offer offered office officer officers officials older ombudsman
open opened opening operating operation operational operations opportunities opportunity option options order orders
ordinary organisation organisations original outcome outcomes outline outside outstanding outturn overnight overspend
overview own owned owner ownership package paid panel paper papers paragraph parent parents parish park parking parks part
parties partner partners partnership party passenger path patrol pavement pay payable paying payment payments pecuniary
pedestrian pension pensions people per performance period permanent permission permit permitted person personal personnel
phase physical pilot pitch place placement placements places plan planned planning plans plant play playground playing
point points police policies policy pollution pool poor population portfolio position positive post posts powers practice
precept premises present presentation presented press pressure pressures prevention previous price prices primary principal
principle priorities priority private privacy procedure procedures proceedings process procurement produce professional
profile programme programmes progress project projects properties property proposal proposals proposed protected protection
provide provided provider providers provision provisional prudential public publication published pupil pupils purchase
purpose purposes put quality quarter quarterly question questions quorum race rail railway raise raised range rate rates
rating ratio read real reason reasonable reasons receipts receive received recent recommend recommendation recommendations
recommended record recorded recovery recreation recreational recruitment recycling reduce reduced reduction reductions
refer reference referendum referral referred refugee refurbishment refusal refuse refused regeneration regional register
registered registration registrar regular regulation regulations regulatory related relating relations release relevant
relief remain renewable renewal rent rental rents repair repairs replacement replied reply report reported reporting
reports representation representations representative representatives request requested required requirement requirements
research reserve reserved reserves resident residential residents resignation resilience resolution resolved resource
resources respect respite response responses responsibility restaurant result results retail retained retention retirement
return returned revenue review reviewed reviews revised right rights risk risks river road roads role room rough rough
round route routes rubbish rule rules rural safe safeguarding safer safety salt same sanction satisfaction saving savings
scale schedule scheme schemes school schools scrutiny sea seat second secondary seconded secretary section sector secure
security selection senior sensitive september service services session set settlement severe sewage shared sheltered shop
shortfall short show sickness side sight sign signed significant site sites skills sleeping small social solar solicitor
sold south spaces special specialist species specific speed spend spending sport sports spring staff staffing stage stamp
standard standards standing start state statement statements station statutory status stock storage strategic strategies
strategy street streets strength strong structural structure student study subject submission submitted subsidy substitute
success suggested suggestion sum summary summer sunday supplementary supplier supply support supported supporting surface
surgery surplus survey suspended sustainability sustainable swimming system table target targets tax taxi team teams
technical technology temporary tenancy tenant tenants tender tenders term terms theatre theme third thursday timetable
title total tourism town toy trade traders trading traffic train training transfer transferred transformation transport
travel traveller treasury treatment tree trees trial trust trustee trustees tuesday twinning uk unanimous unanimously
unauthorised under underspend unit united units unitary university update updated updates urban urgent use users utility
vacancies vacancy value van variance variation variations vehicle vehicles verge verbal vice view views village virement
virtual visit visits vision voluntary volunteer volunteers vote voted voting vulnerable wales ward wardens wards warm
waste water waterway website wednesday week weekly weekend weeks welcome welfare wellbeing welsh west wheelchair whole
wide wildlife winter withdrawn women wood woodland work worked workers workforce working works workshop world year years
young youth zone
"""

# The stems as the search makes them, in a function: a list that is not to change, and is no row of a table.
COMMON_STEMS = f"""
DO $do$ BEGIN EXECUTE format(
    'CREATE FUNCTION minutes_common_stems() RETURNS text[] LANGUAGE sql IMMUTABLE AS %L',
    format('SELECT %L::text[]', tsvector_to_array(to_tsvector('minutes_english', '{" ".join(WORDS.split())}')))
); END $do$;
"""
# The pairs of a vector beside what it has. A pair begins with a blank, as no stem does: no beginning of a word finds it.
WITH_PAIRS = """
CREATE FUNCTION minutes_with_pairs(words tsvector) RETURNS tsvector LANGUAGE sql STABLE AS $$
    WITH common AS MATERIALIZED (
        SELECT lexeme, place FROM unnest(words) AS one (lexeme, places, weights), unnest(places) AS place
        WHERE lexeme = ANY (minutes_common_stems())
    )
    SELECT words || array_to_tsvector(coalesce(array_agg(DISTINCT ' ' || before.lexeme || ' ' || after.lexeme), '{}'))
    FROM common before JOIN common after ON after.place = before.place + 1
$$;
"""
# One with ten times the stems of a long item is left as it is: there is a limit to what a vector holds.
FILL_ITEMS = """
UPDATE minutes_itemsearch SET
    kind = meeting.kind,
    place = (('x' || substr(md5(meeting.slug), 1, 8))::bit(32)::bigint << 16) | least(item.position, 65535),
    vector = CASE WHEN length(vector) < 20000 THEN minutes_with_pairs(vector) ELSE vector END,
    decision_vector = CASE WHEN length(vector) < 20000 THEN minutes_with_pairs(decision_vector) ELSE decision_vector END,
    passages = coalesce(own.passages, '{}'),
    passage_vectors = coalesce(own.vectors, '{}')
FROM minutes_item item
    JOIN minutes_meeting meeting ON meeting.id = item.meeting_id
    LEFT JOIN (
        SELECT item_id, array_agg(id ORDER BY position) AS passages,
            array_agg(to_tsvector('minutes_english', left(text, 100000)) ORDER BY position) AS vectors
        FROM minutes_passage GROUP BY item_id
    ) own ON own.item_id = item.id
WHERE item.id = minutes_itemsearch.item_id;
"""


class Migration(migrations.Migration):
    dependencies = [("minutes", "0005_amounts_searched")]

    operations = [
        migrations.RunSQL(VECTORS_OUT_OF_THE_ROW, migrations.RunSQL.noop),
        migrations.RunSQL(COMMON_STEMS, "DROP FUNCTION minutes_common_stems"),
        migrations.RunSQL(WITH_PAIRS, "DROP FUNCTION minutes_with_pairs"),
        # Without its indexes the table is filled in a tenth of the time.
        migrations.RemoveIndex(model_name="itemsearch", name="item_search_newest"),
        migrations.RemoveIndex(model_name="itemsearch", name="item_search_words"),
        migrations.RemoveIndex(model_name="itemsearch", name="item_search_decisions"),
        migrations.AlterField(model_name="itemsearch", name="body_key", field=models.IntegerField()),
        migrations.AddField(
            model_name="itemsearch",
            name="kind",
            field=models.CharField(blank=True, max_length=30, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="itemsearch",
            name="place",
            field=models.BigIntegerField(default=0),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="itemsearch",
            name="passages",
            field=django.contrib.postgres.fields.ArrayField(base_field=models.UUIDField(), default=list, size=None),
        ),
        migrations.AddField(
            model_name="itemsearch",
            name="passage_vectors",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=django.contrib.postgres.search.SearchVectorField(), default=list, size=None
            ),
        ),
        migrations.RunSQL(PASSAGES_OUT_OF_THE_ROW, migrations.RunSQL.noop),
        migrations.RunSQL(FILL_ITEMS, migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="itemsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["body_key", "year", "vector"], name="item_search_words"
            ),
        ),
        migrations.AddIndex(
            model_name="itemsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["decision_vector"], name="item_search_decisions"
            ),
        ),
        migrations.AddIndex(
            model_name="itemsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("bucket", 0)), fastupdate=False, fields=["vector"], name="item_search_sample"
            ),
        ),
        migrations.AddIndex(
            model_name="itemsearch",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("bucket", 0)),
                fastupdate=False,
                fields=["decision_vector"],
                name="item_search_sample_decisions",
            ),
        ),
        migrations.AddIndex(
            model_name="itemsearch",
            index=models.Index(
                models.OrderBy(models.F("meeting_date"), descending=True), models.F("place"), name="item_search_by_date"
            ),
        ),
    ]

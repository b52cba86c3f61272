-- What assessors are asked. A version is added and never changed.
create table question_set (
    code          text        not null,
    version       int         not null,
    valid_from    date        not null,
    title         text        not null,
    care_pathways text[]      not null,
    levels        text[]      not null,
    questions     jsonb       not null,
    published_by  text        not null,
    published_at  timestamptz not null,
    primary key (code, version)
);

-- What they answered, with the version they answered. It leaves this database only as an answer to who may see the case.
create table answer_sheet (
    id            uuid        primary key,
    case_id       uuid        not null references access_case,
    assessment_id uuid        references assessment,
    set_code      text        not null,
    set_version   int         not null,
    answers       jsonb       not null,
    by            text        not null,
    recorded_at   timestamptz not null,
    foreign key (set_code, set_version) references question_set
);
create index answer_sheet_of_case on answer_sheet (case_id, recorded_at);

-- Our own words: what the law asks, and what the day needs. No instrument's items.
insert into question_set values ('ACCESS_CORE', 1, date '2000-01-01', 'What the law asks, and what the day needs', '{}', '{}', '[
    {"code": "MENTAL_DISORDER", "text": "Does the person have a mental disorder?", "kind": "YES_NO", "required": true},
    {"code": "NATURE_OR_DEGREE", "text": "Is it of a nature or degree that makes detention in hospital for medical treatment appropriate?", "kind": "YES_NO", "required": true},
    {"code": "TREATMENT_AVAILABLE", "text": "Is appropriate medical treatment available?", "kind": "YES_NO", "required": true},
    {"code": "URGENT_NEED", "text": "Where the person is not serving a sentence: is the need for treatment urgent?", "kind": "YES_NO", "required": false},
    {"code": "LOWEST_LEVEL", "text": "Which is the lowest level of security that would do?", "kind": "CHOICE", "required": true, "choices": ["HIGH", "MEDIUM", "LOW", "NONE"]},
    {"code": "PRISON_TREATMENT_TRIED", "text": "Which treatment was tried in prison?", "kind": "CHOICE", "required": true, "choices": ["ACCEPTED", "REFUSED", "OFFERED_IN_PART", "NOT_OFFERED"]},
    {"code": "WEEKS_IN_HOSPITAL", "text": "For about how many weeks will treatment in hospital be needed?", "kind": "NUMBER", "required": false, "least": 1, "most": 520},
    {"code": "STAFF_SPOKEN_TO", "text": "Did you speak to those who see the person every day?", "kind": "YES_NO", "required": true},
    {"code": "RECORDS_SEEN", "text": "Did you see the prison''s health record?", "kind": "YES_NO", "required": true},
    {"code": "INTERPRETER", "text": "Was an interpreter needed, and there?", "kind": "CHOICE", "required": true, "choices": ["NOT_NEEDED", "PRESENT", "MISSING"]},
    {"code": "FIT_TO_TRAVEL", "text": "Is the person physically fit to travel?", "kind": "YES_NO", "required": true},
    {"code": "REMARKS", "text": "What else does the meeting need to know?", "kind": "TEXT", "required": false}
]', 'shipped', now());

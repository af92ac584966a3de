"""Syllables and words that tell a Korean proper name and what it names."""

SURNAMES = frozenset(
    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 나 민 진 지 엄 채 원 천 방 공 "
    "현 함 변 염 여 추 류".split()
)
"""Korean family names of one syllable, by which a name of three syllables is a person's."""

TITLES = frozenset(
    "씨 님 군 양 대표 장관 차관 의원 회장 부회장 사장 부사장 총리 부총리 대통령 총재 위원장 감독 선수 교수 기자 앵커 배우 가수 판사 검사 변호사 원장 "
    "지사 도지사 군수 구청장 후보 대변인 총장 이사 이사장 실장 국장 본부장 팀장 행장 전무 상무 작가 박사 목사 신부 스님 코치 여사 대사 애널리스트 "
    "아나운서 형사 최고경영자 대위 대령 중장 소장 중위 하사 병장 경위 경장 경감 총경 부장 부장검사 부장판사 재판장 차장 과장 주석 국무장관 수석 "
    "비서관 보좌관 특사 의장 부의장 원내대표 최고위원 전문의 조교수 명예교수 선임연구원 수석연구원 디자이너 개그맨 투수 포수 골키퍼 CEO PD".split()
)
"""Words behind a person's name."""

OFFICES = frozenset("대통령 총리 부총리 장관 차관 의원 감독 선수 교수 기자 앵커 배우 가수 판사 검사 변호사 씨 후보 주석 작가 박사 목사 여사".split())
"""Titles whose holder is never a company: whoever stands before them without an ending of an organisation or place is a person."""

ORGANIZATION_TAILS = tuple(
    "은행 대학교 대학 병원 경찰서 경찰청 법원 지법 고법 지검 고검 검찰청 위원회 재단 협회 학회 공사 공단 그룹 건설 증권 보험 생명 신문 일보 통신 방송 "
    "컴퍼니 엔터테인먼트 제약 화학 중공업 자동차 항공 연구원 연구소 조합 노조 연맹 연합회 의료원 교육청 도청 시청 구청 소방서 대사관 영사관 고등학교 "
    "중학교 초등학교 여고 유나이티드 이글스 트윈스 타이거즈 베어스 다저스 양키스 협의회 사령부 홀딩스 전자 반도체 물산 중앙회 진흥원 개발원 수사단 "
    "특위 사단 여단 교회 성당 교구 에너지 정부 외교부 국방부 법무부 보위부 재무부 상무부 국무부".split()
)
"""Ends of an organisation's name behind a name or another word."""

ORGANIZATION_ENDINGS = tuple(
    "은행 대학 대학교 대 부 청 당 원 전자 그룹 병원 지법 고법 지검 고검 경찰서 신문 일보 뉴스 통신 방송 건설 증권 항공 제약 마트 닷컴 공사 공단 "
    "위원회 협회 유나이티드".split()
)
"""Ends of an organisation's name in a word that the analyser knows as a name."""

PLACE_TAILS = tuple(
    "특별시 광역시 자치시 자치도 자치구 산맥 해협 반도 고원 사막 공항 터미널 대교 공원 해수욕장 고속도로 나들목 제도 군도 아파트 저수지 계곡 체육관 "
    "경기장 스타디움 미술관 박물관 백화점 리조트 센터 산맥 역 시 주".split()
)
"""Ends of a place's name behind a name."""

PLACE_ENDINGS = tuple("시 군 구 읍 면 동 도 성 섬 산 항 역 공항 대교 공원 해협 반도 산맥 고속도로 터미널 리조트 체육관 자치구".split())
"""Ends of a place's name in a word that the analyser knows as a name."""

PARTS_OF_PLACES = (*PLACE_ENDINGS, *"리 가 로 길 섬 성 주 사 역".split())
"""Ends of a place's name behind the name of the place it is in."""

PLACES = frozenset(
    "한국 대한민국 미국 중국 일본 북한 러시아 영국 독일 프랑스 이란 이라크 인도 호주 대만 캐나다 이탈리아 스페인 브라질 멕시코 터키 튀르키예 베트남 "
    "태국 필리핀 인도네시아 말레이시아 싱가포르 네덜란드 벨기에 스위스 스웨덴 노르웨이 덴마크 핀란드 폴란드 우크라이나 이스라엘 팔레스타인 시리아 "
    "이집트 사우디아라비아 사우디 카타르 쿠웨이트 아프가니스탄 파키스탄 방글라데시 몽골 카자흐스탄 우즈베키스탄 남아프리카공화국 나이지리아 케냐 "
    "에티오피아 리비아 아르헨티나 칠레 페루 콜롬비아 베네수엘라 쿠바 포르투갈 그리스 헝가리 체코 오스트리아 루마니아 불가리아 아일랜드 뉴질랜드 "
    "캄보디아 미얀마 라오스 네팔 스리랑카 예멘 요르단 레바논 수단 강원도 경기도 충청도 전라도 경상도 제주도 백령도 서울 부산 대구 인천 광주 대전 울산 "
    "세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 용인 고양 창원 포항 청주 전주 천안 여수 순천 목포 춘천 원주 강릉 평양 개성 베이징 "
    "상하이 홍콩 도쿄 오사카 뉴욕 워싱턴 런던 파리 베를린 모스크바 유럽 아시아 아프리카 남미 북미 중동 동남아 한반도 타이베이 하노이 방콕 시드니 "
    "로스앤젤레스 샌프란시스코 시카고 캘리포니아 텍사스 하와이 실리콘밸리 크림반도 가자지구 이태원 여의도 청와대 강남 강북 판문점 독도 오키나와 "
    "히말라야 후쿠시마".split()
)
"""Countries, provinces and cities that are written without an ending for a place."""

NOT_NAMES = frozenset(
    "남북 북미 한미 미중 한중 한일 한중일 북중 북러 한러 미러 중러 북핵 한류 네티즌 아이돌 케미 먹방 힐링 장마 추석 설날 성탄절 크리스마스 명불허전 "
    "성우 하느님 하나님 부처님 예수님 그리스도 기독교 불교 천주교 개신교 이슬람교 이슬람 유교 무슬림 조선시대 일제 인터넷 스마트폰 한글 한국어 영어 "
    "중국어 일본어 한자 양력 음력 태양 지구 친권자 난폭운전 재보궐선거 민주주의 공산주의 자본주의 사회주의 코로나 올림픽 월드컵 아시안게임 패럴림픽 "
    "노벨상 아카데미 신령 한복 김치 태권도 한옥 동양 서양 서구 동북아 국회 정부 검찰 경찰 사이버 코스피 코스닥 나스닥 다우 원화 달러 유로 위안 엔화 "
    "비트코인 이더리움".split()
)
"""Words that the analyser takes for proper names and that name nobody and nothing of their own, or that the lexicon has as common nouns."""

NOT_ACRONYMS = frozenset(
    "SNS TV AI IT PC OST CG CEO CFO COO CTO DVD CD UHD HD LED OLED LCD CPU GPU ETF IPO ESG MOU FTA GDP GNP CCTV DNA RNA PCR LTE GPS USB APP VIP PD MC "
    "DJ CF FA AV SF OTT UFO ID QR VR AR XR IoT SW HW ATM PDF EQ IQ VS CC SUV EV LNG LPG KM OK NG PR HR BJ BM RE DM MVP ERA HBM DRAM SSD API SLBM ICBM "
    "SOC M&A R&D B2B NFT FOMC QLED AS MV PPL AM PM SNL UCC USA".split()
)
"""Capitals that stand for a common noun."""

import type { WordClasses } from '../../model/word-class-names.ts';

/** English words by what they mean to the model, everyday and regional. */
export const wordClasses: WordClasses = {
  pay: 'pay, paid, pays, paying, payment, payments, transfer, transferred, top up, topped up, deposit, deposited, direct debit, autopay, auto debit, giro, standing order, put anything in, came in, came through, cleared, received, direct debits, repay, repaid, standing orders',
  settled:
    'settled, settle, cleared, paid off, paid up, paid in full, up to date, nothing left to pay, all square, in credit, fully paid, no arrears',
  unpaid:
    'unpaid, arrears, outstanding, overdue, past due, owing, owe, owes, owed, behind, delinquent, default, defaulted, defaults, debt, never paid, not paid, no payment, never pay, hasnt paid, still to pay, not cleared, shortfall, missed payment, missed payments, missed instalments, in the red, overdrawn, overdraft, havent paid, havent settled, havent cleared, havent made a payment, didnt pay, didnt settle, hasnt been paid, nothing has come in, not a penny, not a cent, keep up with, fell behind, fallen behind, falling behind, stopped paying, skipped a payment, missed a payment, missed a bill, payments slide, premiums slide, payments slip, late paying, late payer, dodging, in debt, never settled, never cleared, yet to pay, yet to settle, not settle, haven settle, never settle',
  late: 'late, lateness, days past due, tardy, slow',
  bill: 'bill, bills, billed, invoice, invoices, instalment, instalments, installment, installments, premium, premiums, dues, rent, fees, tuition, statement, mortgage, loan, loans, repayment, repayments, tax, maintenance, ccj, court judgment, county court judgment, minimum payment',
  bounce:
    'bounced, bounce, bouncing, dishonoured, dishonored, returned unpaid, insufficient funds, no funds, nsf, knocked back, failed, came back unpaid, chargeback, chargebacks, reversed, reversal, failed payment, bounces, keeps bouncing, keeps failing, keeps coming back, coming back unpaid, come back unpaid, declined by your bank, kena bounce, bounce back',
  refund:
    'refund, refunds, refunded, refunding, reimburse, reimbursement, compensation, credit back, payout, cashback, goodwill, bond, waive, waived, credited, payable back, goes back, went back',
  balance: 'balance, credit limit, limit, left over, remaining, remainder, left on, savings, points, miles, quota',
  charge:
    'charged, charge, charges, deducted, debited, debit, billed twice, double charged, pulled, took out, taken out, swiped',
  'debt-chase':
    'collector, collectors, collections, debt collection, reminder, reminders, final notice, notice, notices, bailiff, bailiffs, payment plan, hardship plan, repayment plan, pay by, pledge, extension, promised to pay',
  price:
    'price, prices, cost, costs, rate, rates, tariff, fare, fares, fee, surcharge, excess, deductible, per month, per night, per day, per kwh, flat, cap, penalty, fine',
  plan: 'plan, plans, package, bundle, subscription, membership, contract, policy, term, tier, warranty, cover',
  promo:
    'promo, promotion, voucher, vouchers, discount, code, sale, deal, offer, giveaway, coupon, bonus, loyalty, reward, rewards',
  currency:
    '$, £, €, ¥, ₹, ₱, usd, gbp, eur, aud, sgd, s$, a$, us$, dollars, dollar, pounds, quid, bucks, cents, pence, grand, pesos, php, thb, baht, rupees',
  'money-unit': 'thousand, hundred, million, k, grand, mil',
  suspend:
    'suspended, suspend, suspends, suspension, barred, bar, blocked, block, frozen, freeze, froze, locked, lock, restricted, restriction, restrictions, disabled, deactivated, on hold, held, hold, banned, ban, perma-banned, perma banned, throttled, limited, switched off, grounded, withheld, stopped, paused, quarantined, shadowbanned, unlisted, permad, permabanned, perma ban, muted, locked out, locked you out, lock you out, shut you out, kicked off, downgraded, demoted, capped, kena ban, kena bar, kena block, kena suspend, kena flag, kena freeze, suspend already, block already',
  cut: 'cut off, cut, disconnected, disconnection, disconnect, terminated, termination, closed, shut off, shut down, went off, removed, revoked, withdrawn, cancelled for, expelled, evicted, eviction, pulled the plug, pulled your meter, taken off, deregistered, kicked out, struck off, pulled the meter, meter was pulled, booted, booted out, kicked, switched you off, turned you off, cut you off, dropped you, cancelled your cover, cancelled your policy, cancelled your account, cancelled your membership, terminate already, cancel already',
  reject:
    'rejected, reject, rejection, declined, decline, refused, refuse, turned down, denied, denial, not approved, unsuccessful, failed verification, did not pass, thrown out, knocked back, not eligible, ineligible, disqualified, failed, threw out, chucked out, shot down, binned, turned you down, refused you, kena reject, kena decline, reject already, not approve, cannot approve, fell through',
  approve: 'approved, approve, approval, accepted, granted, passed, eligible, cleared, released, verified',
  blacklist:
    'blacklist, blacklisted, blacklisting, watchlist, watch list, flagged, flag, no-fly list, no fly list, high risk, high-risk, marked, listed, red-flagged, problem customer, deny list, risk list, collections list, gone to collections, sent to collections, passed to collections, gone to our solicitors, on our radar, kena blacklist, kena flag, flag already',
  investigate:
    'investigation, investigations, investigating, investigators, under review, in review, reviewing, special investigations, being looked at, inquiry, audit, audited, probe, police report, checks, compliance, fraud team, fraud unit, disciplinary, hearing, looking into you, investigating you, looked into',
  fraud:
    'fraud, fraudulent, scam, mule, tampering, tampered, bypass, bypassed, theft, stolen, forged, fake, cheating, cheat, aimbot, false, misrepresentation, non-disclosure, suspicious, money laundering, abuse, abused, misuse, counterfeit, multiple accounts, breach, breached, violation, violated, fibbed, fibbing, lied, lying on the form',
  expire:
    'expired, expires, expiry, lapsed, lapse, ran out, out of warranty, void, voided, dormant, inactive, forfeited, out of date, past its expiry, lapsed in, lapses, let it lapse, expire already, kena expire',
  restore:
    'restored, restore, reactivated, reactivate, reconnected, reconnect, reinstated, unblocked, unblock, unlocked, unlock, lifted, back on, active, activated, resumed, reopened, live again, unfrozen',
  repossess: 'repossessed, repossess, repossession, towed, seized, impounded, clamped, foreclosed, foreclosure',
  pending:
    'pending, processing, in progress, queue, queued, stuck, waiting for, being processed, on its way, in transit, delayed, under process',
  wrongdoing:
    'caught, reported you, swore, shouted, abusive, assaulted, damaged, broke, smoking, smoked, trespass, complaints against, complaint against, three strikes, warnings, warning, misconduct, rude to, threatened, breached the rules, scold, scolded, scolding, swore at, swearing at, shouted at, screamed at, yelled at, lied',
  request:
    'application, applications, appeal, request, submission, enrolment, registration, visa, mortgage application, loan application, credit check, transfer request, verification',
  use: 'used, use, usage, uses, using, consumption, consumed, ran, burned, burnt, drew, data usage, streamed, watched, played, drove, parked, stayed, tapped, scanned, logged, binge, binged, bingeing, stream, streams, up playing, share password, shared password, sharing password',
  buy: 'bought, buy, purchase, purchases, purchased, ordered, orders, order, checked out, subscribed, booked, signed up, upgraded, rented, hired, pre-ordered, added to',
  call: 'called, call, calls, rang, ring, phoned, texted, sms, messaged, emailed, wrote, spoke, contacted, dialled, voicemail',
  complain:
    'complained, complaint, complaints, reported, report, reports, ticket, tickets, dispute, disputes, disputed, raised, cases, tickets about, escalated, log of, review, reviews, complain, complains, complaining',
  travel:
    'trip, trips, ride, rides, flight, flights, journey, flew, travelled, traveled, picked up, pickup, drop-off, dropped off, tap in, tapped in, boarded, checked in, check-in, route, seat, fare evasion',
  visit:
    'visited, visit, visits, came, came in, came only, showed up, attended, attendance, appointment, appointments, stay, stays, walked in, turned up, session, sessions, last seen',
  cancel:
    'cancelled, canceled, cancel, cancels, cancellation, cancellations, cancelled two, called off, withdrew, cancelling, cancel trips, cancel orders, charged back, chargeback',
  return:
    'returned, returns, return, sent back, exchanged, exchange, refunded before, returning, return so many, refunded, refund before',
  'log-in':
    'login, log in, logged in, log-ins, logins, sign-in, signed in, sign in, sign-ins, password reset, access, accessed, devices, device, new device, ip, otp entered, signed in from, logged in from, login from',
  claim: 'claim, claims, claimed, claiming, filed, lodged',
  missed:
    'missed, no-show, no show, no-shows, skipped, skip, did not show, didnt show, absent, absence, absences, nobody home, not home, nobody answered, not answering, never picked up, never replied, ignored, did not attend, truant, didnt turn up, didnt show up, never showed up, never turned up, wasnt in, werent in, nobody in, nobody answered the door, never opened the door, failed to attend, didnt attend, didnt answer, missed your appointment, missed your last',
  withdraw:
    'withdrawn, withdrew, withdrawal, withdrawals, atm, cash out, transferred, transfer out, sent to, moved to, spent, spend',
  deliver:
    'delivered, delivery, deliver, shipped, dispatched, courier, parcel, package, signed for, left with, handed, collected, picked up by, out for delivery',
  receive: 'received, receive, got, arrived, reached, landed',
  change:
    'changed, change, updated, switched, moved, ported, transferred, amended, edited, renamed, downgraded, upgraded',
  'consume-unit':
    'gb, mb, tb, kwh, units, unit, m3, m³, litres, minutes, mins, km, sessions, cubic metres, gallons, texts, calls to, points',
  content:
    'youtube, netflix, tiktok, movie, movies, film, game, games, episode, streaming, adult channel, roaming, gaming, slots, betting, gambling, casino, dating',
  times: 'times, twice, once, thrice, x, in a row, running, straight, again',
  ordinal: 'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, 2nd, 3rd, 4th, 5th, 6th, 7th',
  illness:
    'coeliac, epileptic, haemophilia, gastritis, anaemic, gallstone, appendicitis, tonsillitis, shingles, glaucoma, sciatica, angina, sepsis, polyp, polyps, carcinoma, melanoma, illness, disease, cancer, diabetes, diabetic, asthma, asthmatic, stroke, heart, hypertension, blood pressure, dengue, covid, hiv, hepatitis, hep b, tuberculosis, tb, epilepsy, seizure, seizures, allergy, allergic, anaphylaxis, infection, fracture, fractured, broken, hernia, ulcer, tumour, tumor, cyst, lump, arthritis, migraine, eczema, psoriasis, kidney, liver, pneumonia, copd, lupus, gout, gallstones, gallbladder, anaemia, cholesterol, std, syphilis, chlamydia, herpes, endometriosis, fibroid, fibroids, pcos, hernias, slipped disc, overdose, alcohol, gastroenteritis, malaria, thyroid, parkinson, dementia, alzheimer, condition, pre-existing, relapse, symptoms, injury, injured, sick, ill, unwell, poorly',
  treatment:
    'surgery, operation, operated, dialysis, chemo, chemotherapy, radiotherapy, transplant, bypass, stent, biopsy, ivf, c-section, caesarean, therapy, treatment, physio, rehab, detox, pacemaker, implant, transfusion, scan, mri, ultrasound, x-ray, admission, admitted, icu, ward, discharge, discharged, oxygen, life-support, life support, vaccination, vaccine, jab, root canal, extraction, braces, grommets, circumcision, abortion, termination, colonoscopy, endoscopy, smear, mammogram, prescription, hysterectomy, vasectomy, botox, filler, liposuction',
  medicine:
    'insulin, metformin, warfarin, amlodipine, antidepressant, antidepressants, sertraline, methadone, ritalin, inhaler, antibiotics, medication, meds, tablets, dose, pills, contraceptive, contraception, prep, viagra, ozempic, clopidogrel, statin, statins, painkillers, steroids, epipen, on medication',
  pregnancy:
    'pregnant, pregnancy, weeks along, weeks pregnant, miscarriage, miscarried, expecting, due date, trimester, antenatal, postnatal, maternity, placenta, gestational, breech, labour, baby bump, newborn, foetus, weeks, expecting a baby',
  body: 'blood, lungs, lung, kidneys, hip, knee, spine, breast, prostate, bowel, womb, uterus, tooth, teeth, gums, molar, eye, skin, bladder, liver, adenoids, tonsils, bone, wrist, ankle, leg, foot, back, shoulder, ear',
  'health-staff':
    'doctor, dr, nurse, clinic, hospital, pharmacy, gp, psychiatrist, psychologist, counsellor, therapist, oncologist, oncology, cardiology, paediatric, midwife, surgeon, dentist, ward, labs, lab',
  'test-result':
    'result, results, positive, negative, test, tested, screening, diagnosis, diagnosed, reading, a1c, hba1c, count, level, stage, benign, malignant, confirmed, came back abnormal, abnormal, came back positive',
  disability:
    'disabled, disability, wheelchair, deaf, blind, mobility, blue badge, hearing aid, autism, autistic, adhd, asd, dyslexia, dyslexic, special needs, down syndrome, cerebral palsy, amputee, prosthetic, carer, life support register, speech therapist',
  mind: 'depression, depressed, anxiety, bipolar, schizophrenia, ptsd, panic attacks, suicidal, self-harm, psychiatric, mental health, burnout, addiction, addict, alcoholic, counselling, eating disorder, anorexia, insomnia, nervous breakdown',
  you: 'you, your, yours, yourself, ur, u, youve, youre, you ve, you re, ya',
  we: 'we, our, us, ours, weve, were, my, i, ive, me',
  they: 'he, she, his, her, they, their, him, them, hers, theirs',
  kin: 'husband, wife, son, daughter, mother, father, mum, mom, dad, brother, sister, parents, child, kid, kids, grandmother, grandma, grandpa, nan, uncle, aunt, cousin, partner, ex, fiance, fiancee, twins, boy, girl, family, late husband, late wife, ex-husband, stepson, mother-in-law, nephew, niece',
  'third-party':
    'neighbour, neighbor, tenant, landlord, driver, rider, courier, seller, buyer, guarantor, beneficiary, recipient, sender, passenger, roommate, flatmate, housemate, colleague, employer, boss, previous owner, account holder, co-borrower, nominee, owner, reporter, whistleblower, complainant, customer, patient, caller',
  title: 'mr, mrs, ms, mdm, madam, sir, miss, uncle, aunty, auntie, dr, prof, maam, mister, dato, datuk',
  'name-link': 'bin, binti, bt, bte, a/l, a/p, s/o, d/o, anak, van, de, da, del, o, al, el, von, bint',
  'given-name':
    'john, david, michael, james, robert, mary, patricia, jennifer, linda, sarah, emma, olivia, jack, harry, george, charlie, tom, thomas, daniel, paul, mark, steven, stephen, kevin, brian, susan, karen, lisa, nancy, helen, sandra, donna, carol, ruth, sharon, michelle, laura, amy, anna, kate, grace, chloe, sophie, lucy, hannah, peter, alan, simon, martin, ian, neil, gary, keith, graham, barry, ron, samuel, benjamin, matthew, andrew, joshua, ryan, jason, eric, jonathan, rachel, rebecca, jessica, melissa, amanda, stephanie, nicole, angela, victoria, margaret, dorothy, alice, eileen, maureen, doris, walter, arthur, albert, frank, raymond, gerald, dennis, leonard, marcus, trevor, nigel, gareth, siobhan, aoife, sean, liam, niamh, fiona, gillian, hilary, callum, priya, anil, sunita, rahul, deepak, sanjay, meena, arun, vijay, lakshmi, kavitha, suresh, ramesh, rajesh, ganesh, mohan, siva, selvam, perumal, wei, ming, siew, mei, ling, hui, xin, jun, kai, jia, yi, chee, keong, hock, boon, kok, swee, poh, choo, geok, lian, beng, soon, seng, huat, teck, fatt, kiat, jian, zhi, shu, ting, yan, yee, wai, kah, kwok, sze, pei',
  'family-name':
    'smith, jones, taylor, brown, williams, wilson, johnson, davies, patel, wright, walker, white, edwards, green, hall, wood, harris, martin, jackson, clarke, lewis, cooper, king, moore, kelly, murphy, obrien, kaur, singh, sharma, kumar, nair, pillay, menon, iyer, tan, lim, lee, ng, wong, chan, chua, goh, ong, teo, koh, chong, yap, cheah, khoo, foo, ho, low, lau, loh, chin, liew, yong, wee, sim, toh, quek, ang, teoh, ooi, heng, kang, soh, tay, yeo, chia, kwan, hutchings, fernandez, garcia, rodriguez, martinez, lopez, gonzalez, nguyen, tran, vo, pham, kim, park, anderson, thompson, miller, davis, clark, baker, hughes, roberts, evans, morgan, reid, ross, campbell, stewart, fraser, macdonald, mcallen, walsh, byrne, ryan, doyle',
  greeting:
    'hi, hello, hey, dear, morning, good morning, good afternoon, good evening, evening, afternoon, gday, greetings, howdy, welcome',
  'staff-role':
    'engineer, technician, manager, agent, team, supervisor, crew, officer, staff, rep, specialist, lead, desk, advisor, officer, care team, support',
  not: 'not, no, never, none, nobody, nothing, dont, don t, didnt, didn t, doesnt, isnt, isn t, wasnt, havent, hasn t, hasnt, cant, can t, cannot, wont, won t, without, neither, nor, dun, nt, t, didn, doesn, hasn, haven, wasn, weren, couldn, wouldn, aren, ain',
  if: 'if, unless, when, whenever, once, in case, should you, whether, as long as, provided, would, could, may, might, until, til, till',
  all: 'all, everyone, everybody, anyone, anybody, every, each, any, all customers, all users, always, nationwide, all passengers, all members, usually, normally, typically, generally, in general, for everyone, across the board, standard, the same for',
  because:
    'because, since, as, cos, due to, owing to, after, thats why, that s why, reason, so, hence, for, given, on account of, thanks to, on grounds of',
  already: 'already, have, has, had, been, was, were, just, did, done, ve',
  will: 'will, shall, going to, ll, gonna, tomorrow, soon, tonight, shortly, next, by',
  still: 'still, yet, remains, currently, at present, at the moment, as of, right now, now',
  record:
    'record, records, our records, our system, system, log, logs, on file, file, according to, shows, show, showing, see, checked, checking, notes, database, history, footage, cctv, recording, on our side, in our notes',
  please: 'please, kindly, pls, plz, could you, would you, may we, may i, feel free, do let',
  sorry: 'sorry, apologies, apologise, apologize, apology, regret, our bad, my bad, forgive',
  thanks: 'thank, thanks, thank you, thx, cheers, grateful, appreciate, appreciated, ta, ty',
  must: 'must, have to, need to, required, compulsory, mandatory, only way, got to, shall, need',
  'do-not': 'do not, dont, never, stop, avoid, quit, no more',
  ask: 'what, why, how, where, who, which, when, does, do, is it, are you, can you, right, correct, eh, hor, ah, kan',
  but: 'but, however, though, although, instead, actually, anyway, except',
  only: 'only, just, merely, simply, alone, nothing but, at least',
  very: 'very, so, really, extremely, absolutely, totally, truly, super, damn, bloody, too, deeply',
  can: 'can, able, may, could, possible, allowed, free to, welcome to, option, options',
  'no-need': 'no need, not necessary, dont worry, no worries, no charge, free of charge, free, relax, rest assured',
  month:
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  weekday:
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun',
  'day-time': 'today, tonight, morning, afternoon, evening, night, noon, midnight, weekend, this week, arvo, lunch',
  'relative-time':
    'yesterday, last month, last week, last year, last night, last, ago, earlier, previously, before, back in, this month, this year, recently, past, so far, first time, previous',
  'time-unit':
    'day, days, week, weeks, month, months, year, years, hour, hours, minute, quarter, quarters, fortnight, decade, hrs, hr, wks',
  clock: 'am, pm, o clock, oclock, noon, 24/7, hrs, gmt, edt, est, aest, pt, ct',
  since: 'since, from, between, for the past, over the past, starting, as of',
  'number-word':
    'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fifteen, twenty, thirty, forty, fifty, sixty, hundred, thousand, half, double, several, few, zero, oh, sixteen, eighteen, ninety, seventy, eighty, fourteen, seventeen, nineteen',
  place:
    'london, manchester, leeds, bristol, glasgow, dublin, sydney, melbourne, perth, brisbane, singapore, bedok, tampines, jurong, punggol, yishun, woodlands, bugis, orchard, new york, texas, ohio, chicago, california, tokyo, osaka, bangkok, hanoi, lagos, manila, dubai, hong kong, lisbon, istanbul, paris',
  office:
    'branch, store, shop, office, counter, desk, kiosk, outlet, centre, center, lounge, depot, station, terminal, gate, platform, hq, headquarters, headoffice, walk-in, service centre, clinic, reception',
  area: 'area, areas, postcode, postcodes, homes, premises, properties, customers affected, region, suburb, city, town, district, zone, nationwide, street, households, users',
  'cue-phone':
    'phone, mobile, number, tel, telephone, cell, whatsapp, wa, contact number, hp, handphone, call, ring, text, on, landline, contact',
  'cue-email': 'email, e-mail, mail, emailed, inbox, sent to, username, at, dot',
  'cue-address':
    'address, street, road, avenue, lane, drive, close, court, flat, apartment, apt, unit, block, blk, house, house no, st, rd, ave, gardens, grove, terrace, fold, crescent, floor, lot, po box, postcode, way, place, square, row, hill, view, boulevard, blvd, suite, condo, bungalow, villa, number, door',
  'cue-identity':
    'ic, nric, fin, mykad, passport, ssn, social security, driving licence, drivers license, license, licence, id card, identity card, national insurance, ni number, nhs number, tax id, tin, medicare, identity, id no, ic no, social, sin, aadhaar, pan',
  'cue-birth': 'born, birth, date of birth, dob, birthday, aged, age, years old, year-old, d.o.b, yo, turned, turning',
  'cue-card':
    'card, visa, mastercard, amex, american express, credit card, debit card, card ending, ending, last four, last 4, digits, debit, credit, jcb, unionpay, card number',
  'cue-bank':
    'bank account, account no, sort code, iban, bsb, routing, swift, account ending, savings account, current account, into account, savings, acct, a/c, payee, paynow, duitnow, wallet, e-wallet, ach, into your, paypal, hdfc, upi, giro',
  'cue-account':
    'account, account number, customer number, customer id, contract, policy, policy number, member, membership, meter, meter no, loyalty, user id, client id, nmi, subscriber, student id, plan number, agreement, case file, login id, membership no, frequent flyer, mrn, patient id, tag, rewards',
  'cue-order':
    'order, booking, reference, ref, pnr, tracking, awb, airway bill, ticket, invoice, reservation, confirmation, case, shipment, parcel, consignment, receipt, job, txn, transaction, claim no, docket, waybill, rma, case number, repair, work order',
  'cue-credential':
    'password, pin, otp, tac, passcode, code, puk, one-time, temporary password, security answer, reset link, login link, cvv, security code, passphrase, secret, token, verification code, sign-in link, access code, gate code, door code, wifi password, unlock code, magic link, mother s maiden name, login',
  'cue-device':
    'imei, iccid, serial, serial number, sn, s/n, mac, mac address, ip, ip address, handset, device, modem, router, udid, eid, sim, chassis, vin, set-top, decoder',
  'cue-plate':
    'plate, registration, reg, rego, number plate, licence plate, license plate, car, vehicle, van, motorbike, bike, vrm, tag',
  'cue-name':
    'name, named, full name, under the name, in the name of, registered to, account holder, under, signed for by, a.k.a, aka, signed by, addressed to, made out to, registered under',
  'bank-name':
    'barclays, hsbc, lloyds, natwest, santander, monzo, dbs, ocbc, uob, posb, chase, citi, citibank, wells fargo, commbank, westpac, anz, nab, hdfc, icici, sbi, bdo, bpi',
  'wallet-name':
    'paypal, venmo, cashapp, zelle, apple pay, google pay, paynow, grabpay, wise, revolut, alipay, gcash, paylah',
  official:
    'hotline, official, helpline, our number, our email, our account, our website, our app, toll free, toll-free, customer service, support line, website, site, live chat, careline',
  ending: 'ending, ending in, ends, ends in, ending with, last four, last 4, last four digits, finishing',
  'is-value': 'is, number, no, id, #, under, code',
  outage:
    'outage, outages, maintenance, burst, fault, cable, tower, fibre, fiber, down, storm, crew, crews, restore, restoration, eta, power cut, upgrade, bug, glitch, scheduled, planned works, engineers, repair, repairs, splicing, backlog, downtime, pole, pipe, main, lines, signalling, network',
  'service-noun':
    'line, account, service, supply, internet, broadband, electricity, water, power, access card, card, meter, sim, number, profile, wallet, claim, loan, application, membership, ticket, licence, enrolment, access, payout, listing, shop, channel, licence',
  product:
    'phone, router, modem, laptop, tv, fridge, sofa, shoes, shelf, version, app, model, firmware, series, gear, ebook, watch, tablet, console',
  'general-rule':
    'policy, terms, t&c, t&cs, rule, rules, by law, regulation, conditions, as per, within, working days, business days, from the date, subject to, applies, apply, anyone who, requirements, valid, validity, maximum, minimum, up to, eligible customers',
  school:
    'school, term, exam, exams, grade, grades, student, students, class, teacher, semester, course, gpa, detention, homework, suspended from',
  vehicle: 'car, motorbike, motorcycle, van, truck, lorry, scooter, bus, taxi, bike',
  weather: 'storm, rain, flood, wind, winds, snow, heat, lightning, haze',
  insult:
    'stupid, idiot, dumb, moron, fool, liar, lazy, clueless, pathetic, brain, brains, silly, illiterate, ignorant, clown, crybaby, karen, loser, cheapskate, useless, childish, drama queen, grow up, skill issue, learn to read, cheap, whiner, dense, embarrassing, shameless, greedy, low class, uneducated, trash, rubbish, ungrateful, joke, cry more, touch grass, get a life, attention seeker, freeloader',
  mock: 'wow, bravo, congrats, congratulations, genius, crystal ball, magic, bless, poor thing, how sad, surprise, shocking, oh dear, obviously, hardly, apparently, clearly, newsflash, hint, perhaps, maybe, funny, amazing, brilliant, lucky you, medal, award, clap, slow clap, unless, wonder, imagine, fascinating, next time, sherlock, einstein, rocket science, what a mystery, violin, tears, oscar, prize, champion, impressive, right on cue, of course',
  laugh: 'haha, hahaha, lol, lmao, hehe, rofl, xd, lolz, haa, kek, 😂, 🤣, 🙄, 😏, 🤡, 😹, 🤭, 😜, 👏',
  command:
    'read, check, go, pay, wait, stop, look, calm down, sit, listen, learn, clear, delete, do it, now, immediately, today, at once, do your, bring, settle, be patient, get over, come, come here, move on, send, open, click, full stop, period, no excuses, right now, or else, that s it, thats it',
  blame:
    'your fault, your own fault, on you, your problem, you should have, should have, you forgot, you didnt, you never, you ignored, you chose, you signed, you agreed, your mistake, because of you, yourself, own, careless, carelessness, next time, blame, you caused, you wanted, who told you, nobody forced, not our fault, you left, you entered, you failed, you dropped, you typed, you gave',
  threat:
    'or else, legal action, sue, lawyer, lawyers, solicitors, court, police, collectors, bailiffs, disconnect, terminate, consequences, we know where, watch out, last warning, final warning, regret it, will be cut, will be reported, take action, permanently, black list, we will be forced, face, see you in court, visit your house, visit you, credit bureau, arrest, report you, defamation',
  law: 'legal, law, court, lawyer, lawyers, police, sue, sued, defamation, lawsuit, prosecution, prosecute, attorney, solicitors, criminal, tribunal, cyber, summons',
  dismiss:
    'as already stated, as previously stated, as stated, already told, already explained, already posted, not our problem, nothing we can do, cant help, can t help, not our department, move on, whatever, deal with it, get over it, thats life, that s life, too bad, so what, like everyone else, everyone else, just wait, just check, its on, it s on the website, in bold, refer to, fine print, small print, contract is contract, policy is policy, rules are rules, end of story, case closed, like it or not, take it or leave it, go elsewhere, use another, as communicated, nothing more, our decision is final, hardly, big deal, relax, chill, cope, not interested, dont ask',
  guarantee:
    'guarantee, guaranteed, guarantees, promise, promises, promised, swear, 100%, 1000%, 110%, 200%, never again, never ever, no matter what, forever, for life, for sure, definitely, absolutely, cross my heart, without fail, no ifs, no excuses, hand on heart, rest of your life, every single, zero, instantly, bet, no exceptions, or my, ever again, pinky promise, on my life, on my mother',
  argue:
    'not true, thats not true, wrong, incorrect, false, you re wrong, actually, our records show, our records say, we did, we called, we wrote, never happened, no such thing, not what happened, you said, you claim, prove, proof, liar, facts, dont twist, without warning, we delivered, fact is, disagree, on the contrary, you were told, check your facts, according to our, dispute, as a matter of fact, nobody, that is not what',
  sweet:
    'hope, enjoy, lovely, great, happy, glad, wonderful, delighted, pleasure, best wishes, warm regards, take care, get well, well done, congratulations, have a, see you, welcome, good luck, fingers crossed, hugs',
  template:
    'valued customer, dear customer, dear valued, your feedback, feedback, any inconvenience, the inconvenience, inconvenience caused, for your patience, your patience, your understanding, take note, top priority, strive, strives, committed to, important to us, continued support, has been noted, relevant team, relevant department, concerned department, forwarded, thank you for contacting, thank you for reaching out, thanks for writing, thank you for choosing, satisfaction, seriously, service excellence, stay tuned, home away from home, in due course, dear user, dear sir, sir/madam, best experience, serve you better, look into it, valuable, we value, have a nice day, have a great day, regards',
  anger:
    'shame, disgusting, disgraceful, angry, furious, ridiculous, appalling, worst, terrible, pathetic, scam, thieves, crooks, liars, useless, joke, wtf, smh, fed up, sick of, unacceptable, unbelievable, rude, hate, never again, boycott, hello??, again, still, waste, robbed, robbery, cheated, cheat, rip off, frustrated, nobody, nothing, outrageous, horrible, awful, fuming, upset, scared, crying, wrong, bad, broken, lost, stolen, missing, stuck, declined, rejected, charged, refund, wait, waiting, late, delayed, cancelled, complaint, why, again',
  vulgar: 'fuck, shit, damn, hell, crap, bloody, ass, arse, bitch, bullshit, wtf',
  empathy:
    'sorry, understand, frustrating, frustrated, hear you, annoying, stressful, must be, must have, worried, worrying, awful, horrible, rotten, gutted, grim, upsetting, hate, feel, appreciate your patience, no fun, maddening, deserve, deserved, unacceptable, not good enough, not okay, inconvenience, apologise, rough, tough, disappointing, disappointed, painful, embarrassing, shocked, shock, we know, i know, you re right, youre right, fair, long wait, heartbreaking, condolences, so sorry, scary, what a, oh no, ouch, aiyo, ugh, let down, sympathise, tense, tension, headache, sad, the worst, heart, dreadful, miserable, own that, on us, should have, terrible',
  private:
    'dm, dms, direct message, private message, pm, inbox, messenger, whatsapp, email us, call us, ring us, phone us, text us, log in, sign in, in the app, hotline, helpline, message us, drop us, private, privately, ping us, chat, call, ring, branch, counter, visit, come by, pop in, pop by, our team will call, will call you, will ring, speak to, form, live chat, website',
  'follow-up':
    'update, updates, keep you posted, will call, will ring, get back, follow up, following up, let you know, within, by, before, tomorrow, tonight, next, check back, come back to you, in touch, reply, we ll, i ll, we will, expect, eta, working days, business days, soon, check again, then, once, will be, will send, confirm',
  'promise-time':
    'by, before, within, tonight, tomorrow, today, hours, working days, business days, minutes, pm, am, friday, monday, next week, until, shortly, noon',
  fix: 'fixed, fix, fixing, resolved, repair, repaired, replaced, replacement, reset, restored, refunded, reversed, waived, credited, corrected, corrected, rebooked, booked, moved, cancelled, unlocked, sorted, resend, resent, re-sent, reshipping, exchange, swap, done, arranged, sent, put back, removed, send, replace',
  explain:
    'because, due to, caused, cause, reason, since, means, fault, burst, why, as, explains, comes from, includes, applies, after, based on, owing, thanks to, issue, problem, happened, delayed, was, were',
  offer:
    'offer, voucher, free, compensation, waive, discount, credit, option, alternatively, replace, on us, on the house, complimentary, upgrade, refund, options, choose',
  'how-to':
    'tap, click, go to, settings, menu, open, select, choose, press, dial, step, update, restart, reboot, hold, unplug, bring, visit, fill, download, apply, submit, upload, track, log in, under, app, via, link, https, register, key in, scan, try',
};
